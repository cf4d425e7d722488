"""Commands on many objects: match, confirm, run, report."""
