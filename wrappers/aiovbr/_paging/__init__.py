"""Lists: page by page or row by row, while rows come and go."""
