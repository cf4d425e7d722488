"""Parsers of user input: arguments of operations, `--set`, `--where`."""
