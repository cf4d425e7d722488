"""Faults on request: errors, latency, a limited capacity, lists that change."""
