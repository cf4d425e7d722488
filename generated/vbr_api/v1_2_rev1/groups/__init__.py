"""The operations, one module and one class per group."""
