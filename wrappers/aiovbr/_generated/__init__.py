"""Written by `make generate` for `aiovbr`; do not edit."""
