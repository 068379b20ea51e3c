"""The reading copy and the original page."""
