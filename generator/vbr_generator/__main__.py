"""`python -m vbr_generator COMMAND`; `--help` lists the commands."""

from __future__ import annotations

import sys

from vbr_generator.cli.app import main

if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.stderr.write("error: interrupted. No file was replaced.\n")
        sys.exit(130)
