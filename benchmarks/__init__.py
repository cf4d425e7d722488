"""Side-by-side measurements: ratios of interleaved runs on the same work, never timed tests."""
