"""The API documents of the revisions, compiled for use."""
