"""Drives openapi-python-client; no other package imports its internals."""
