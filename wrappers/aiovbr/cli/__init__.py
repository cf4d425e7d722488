"""The command line of aiovbr: every capability of the library, for operators."""
