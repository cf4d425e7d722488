"""aiohttp: one request, one response, TLS, and what its exceptions mean."""
