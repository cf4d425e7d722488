"""Attempts of a call: the attempt loop, retry policy, retry budget and events."""
