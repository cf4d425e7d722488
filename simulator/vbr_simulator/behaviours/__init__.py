"""The behaviour of each operation: it reads and changes the state and returns the answer."""
