"""Registry: the specific behaviours by operation id; the generic engine has the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.behaviours import (
    automation,
    infrastructure,
    jobs,
    login,
    restores,
    sessions,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_simulator.behaviours.call import Call

__all__ = ["HANDLERS"]

HANDLERS: Final[Mapping[str, Callable[[Call], Any]]] = {
    **login.HANDLERS,
    **sessions.HANDLERS,
    **jobs.HANDLERS,
    **infrastructure.HANDLERS,
    **restores.HANDLERS,
    **automation.HANDLERS,
}
