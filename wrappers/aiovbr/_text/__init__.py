"""Text that is safe to show: redaction of secrets."""
