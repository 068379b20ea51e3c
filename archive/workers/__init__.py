"""Parsing where it can do no harm: hostile pages are read in child processes that may hang, swell or die."""
