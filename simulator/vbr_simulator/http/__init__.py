"""From an HTTP request to an answer: connections, routes, checks, delivery."""
