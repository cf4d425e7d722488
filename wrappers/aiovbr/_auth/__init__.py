"""Logins: credentials, grants, tokens, where tokens are kept, and refused accounts."""
