"""Objects of exports: kinds, identities, references, secrets, comparison, conversion."""
