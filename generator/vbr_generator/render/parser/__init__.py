"""Drives openapi-python-client; no other package knows its internals.

The parser reads the document; this package converts its properties and endpoints to the plain views
of `render/views.py`. The parser drops the discriminators of unions and the vendor extensions of
operations: this package reads them from the document. It requires the exact version in
pyproject.toml.
"""
