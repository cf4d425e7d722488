"""Transport over aiohttp: requests, responses, TLS and network failures."""
