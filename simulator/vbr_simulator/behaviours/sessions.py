"""Sessions: logs and stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.behaviours.engine import find_record
from vbr_simulator.refusal import bad_request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_simulator.behaviours.call import Call
    from vbr_simulator.spec.document import Json

__all__ = ["HANDLERS"]

_STATUS: Final = {"Success": "Succeeded", "Warning": "Warning", "Failed": "Failed"}


def _logs(call: Call) -> Json:
    session = find_record(call.world, call.plan.collection, call.key)
    records = call.world.sessions.log(session["id"]) or _seeded(session)
    return {"totalRecords": len(records), "records": records}


def _seeded(session: Json) -> list[Json]:
    """Return the log of a seeded session, newest first."""
    result: Json | None = session["result"]
    if result is None:
        return []
    status = _STATUS.get(result["result"], "None")
    times = {"startTime": session["creationTime"], "updateTime": session["endTime"]}
    return [
        {"id": 2, "status": status, **times, "title": "Finished", "description": ""},
        {"id": 1, "status": "Succeeded", **times, "title": session["name"], "description": ""},
    ]


def _stop(call: Call) -> None:
    session = find_record(call.world, call.plan.collection, call.key)
    if not call.world.sessions.stop(session["id"]):
        raise bad_request(f"Session {session['id']} is not running.")


HANDLERS: Final[Mapping[str, Callable[[Call], Any]]] = {
    "GetSessionLogs": _logs,
    "StopSession": _stop,
    "GetAutomationSessionLogs": _logs,
    "StopAutomationSession": _stop,
}
