"""The operations by group, one class each; `Api` makes them."""
