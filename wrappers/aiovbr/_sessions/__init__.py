"""VBR sessions: waiting for their end, reading their logs, waiting for a deletion."""
