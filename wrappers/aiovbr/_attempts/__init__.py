"""Attempts of a call: retry policy, retry budget and events."""
