"""Bulks: one operation for many inputs, with outcomes and a journal."""
