"""The terminal: streams, tables, progress, questions, Ctrl-C."""
