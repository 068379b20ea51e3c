"""Provenance, fields and tags of one article."""
