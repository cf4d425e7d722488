"""One operation over many inputs: workers, outcomes and the journal."""
