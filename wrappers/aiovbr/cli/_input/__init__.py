"""What a user types: arguments of operations, `--set`, `--where`."""
