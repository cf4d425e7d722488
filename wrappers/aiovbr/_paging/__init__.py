"""Lists: read page by page or row by row while rows are inserted and deleted."""
