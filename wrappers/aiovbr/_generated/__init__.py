"""What `make generate` writes for the wrappers: nothing here is edited."""
