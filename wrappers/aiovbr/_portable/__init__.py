"""Objects as exports carry them: kinds, identities, references, secrets, comparison."""
