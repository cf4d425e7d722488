"""The shapes of a vendor document that the rules expect."""
