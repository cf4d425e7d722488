"""`python -m vbr_generator curate | generate | verify | check`."""

from __future__ import annotations

import sys

from vbr_generator.cli.app import main

if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.stderr.write("interrupted; what was there is as it was\n")
        sys.exit(130)
