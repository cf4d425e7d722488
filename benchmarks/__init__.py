"""Benchmarks: ratios of interleaved runs of the same work."""
