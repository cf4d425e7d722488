"""Downloads and uploads of files."""
