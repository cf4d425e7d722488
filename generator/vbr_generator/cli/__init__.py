"""Commands of the generator: `python -m vbr_generator` and `aiovbr-generate`."""
