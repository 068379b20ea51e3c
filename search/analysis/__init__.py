"""Words of every script."""
