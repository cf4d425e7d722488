"""Jobs: start, stop, enable, disable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.behaviours.engine import find_record
from vbr_simulator.refusal import bad_request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_simulator.behaviours.call import Call
    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.sessions import SessionOutcome
    from vbr_simulator.state.world import World

__all__ = ["HANDLERS", "run"]


def run(world: World, job: Json, seconds: float) -> Json:
    """Start the session of a job; the job runs until the session ends.

    Args:
        world: The state with the job.
        job: Record of the job.
        seconds: Duration in seconds.
    """
    jobs = world.collection("jobs")

    def done(outcome: SessionOutcome) -> None:
        after = jobs.get(job["id"])
        if after is not None:
            jobs.replace(after | {"_running": False, "_lastResult": outcome.result})

    kind, key = "Job", job["id"]
    session = world.sessions.start(job["name"], kind, seconds, activity_id=key, done=done)
    state = {"_running": True, "_sessionId": session["id"], "_lastRun": session["creationTime"]}
    jobs.replace(job | state)
    return session


def _start(call: Call) -> Json:
    job = find_record(call.world, "jobs", call.key)
    if job.get("isDisabled"):
        raise bad_request(f"Job '{job['name']}' is disabled.")
    if job.get("_running"):
        raise bad_request(f"Job '{job['name']}' is running already.")
    return run(call.world, job, call.world.settings.job_seconds)


def _stop(call: Call) -> Json:
    """Stop the session of a job and answer with a session of the stop itself."""
    world = call.world
    job = find_record(world, "jobs", call.key)
    if job.get("_running"):
        world.sessions.stop(job["_sessionId"])
    name = f"Stop {job['name']}"
    seconds = world.settings.session_seconds
    return world.sessions.start(name, "Job", seconds, activity_id=job["id"])


def _enable(call: Call) -> None:
    job = find_record(call.world, "jobs", call.key)
    call.world.collection("jobs").replace(job | {"isDisabled": False})


def _disable(call: Call) -> None:
    job = find_record(call.world, "jobs", call.key)
    call.world.collection("jobs").replace(job | {"isDisabled": True})


HANDLERS: Final[Mapping[str, Callable[[Call], Any]]] = {
    "StartJob": _start,
    "StopJob": _stop,
    "EnableJob": _enable,
    "DisableJob": _disable,
}
