"""VBR sessions: wait for their end, read and follow their logs; wait for a deletion."""
