"""Login: credentials, grants, tokens, token stores and refused accounts."""
