"""Terminal input and output: streams, tables, progress, questions, Ctrl-C."""
