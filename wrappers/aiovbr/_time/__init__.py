"""The clock of a connection, and timeouts that share one timer."""
