"""The commands of the generator."""
