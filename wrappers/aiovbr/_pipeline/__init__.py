"""One call from request to response: deadline, retry, auth, limiter, transport."""
