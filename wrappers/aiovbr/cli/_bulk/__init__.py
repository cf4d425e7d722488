"""Commands over many objects: match, confirm, run, report."""
