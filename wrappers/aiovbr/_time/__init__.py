"""Clock of a connection, and timeouts that share one timer."""
