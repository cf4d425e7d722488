"""The objects that a simulated server starts with."""
