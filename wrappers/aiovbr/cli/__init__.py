"""The command line of aiovbr."""
