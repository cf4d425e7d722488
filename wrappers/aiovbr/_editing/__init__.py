"""Edits: read an object, change it, write the difference."""
