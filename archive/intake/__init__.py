"""From bytes on disk to captures."""
