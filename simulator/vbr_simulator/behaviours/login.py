"""Login: tokens, authorization codes, logout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_simulator.behaviours.call import Call
    from vbr_simulator.spec.document import Json

__all__ = ["HANDLERS"]


def _token(call: Call) -> Json:
    return call.world.identity.grant(call.body)


def _code(call: Call) -> Json:
    return {"code": call.world.identity.code(call.user)}


def _logout(call: Call) -> None:
    call.world.identity.logout(call.authorization)


HANDLERS: Final[Mapping[str, Callable[[Call], Any]]] = {
    "CreateToken": _token,
    "CreateAuthorizationCode": _code,
    "Logout": _logout,
}
