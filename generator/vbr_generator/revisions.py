"""Names of API revisions: their form, their order and their Python modules."""

from __future__ import annotations

import re

from vbr_generator.errors import RevisionError

__all__ = ["is_revision", "module_name", "revision_key"]

_REVISION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)-rev(0|[1-9]\d*)", re.ASCII)


def is_revision(text: str) -> bool:
    """Return True if a text is the name of an API revision.

    >>> is_revision("1.3-rev2"), is_revision("v1.3-rev2"), is_revision("1.3-rev02")
    (True, False, False)
    """
    return _REVISION.fullmatch(text) is not None


def revision_key(revision: str) -> list[int]:
    """Return the sort key of a revision; older revisions sort first.

    Raises:
        RevisionError: If the text is not the name of a revision.

    >>> revision_key("1.3-rev2")
    [1, 3, 2]
    """
    match = _REVISION.fullmatch(revision)
    if match is None:
        raise RevisionError(
            f"{revision!r} is not an API revision; a revision has the form 1.3-rev2"
        )
    return [int(part) for part in match.groups()]


def module_name(revision: str) -> str:
    """Return the module name of a revision.

    >>> module_name("1.3-rev2")
    'v1_3_rev2'
    """
    return "v" + "".join(c if c.isalnum() else "_" for c in revision)
