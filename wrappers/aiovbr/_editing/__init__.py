"""Change an object: read, modify, write only the difference."""
