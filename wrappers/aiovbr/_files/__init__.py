"""Files that only their owner reads, written whole or not at all, and locks between processes."""
