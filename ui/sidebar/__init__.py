"""Tags, publishers, saved searches and shelves."""
