"""Trials of a limit law with simulated servers: tuning scenarios, and held-out ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiovbr._concurrency.law import FixedLimit
from queueing import RunResult, Server, run

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aiovbr._concurrency.law import LimitLaw

_MIXED = {"GetServerTime": 0.005, "GetJob": 0.05, "GetAllSessions": 0.8}
FIXED = (4, 8, 12, 16, 24, 32, 40, 48, 64, 96, 128, 144, 160, 192, 256)


def tuning_scenarios() -> dict[str, Server]:
    """Return the scenarios by which the constants of the law were chosen, by name."""
    servers: dict[str, Server] = {}
    for k in (8, 32, 128):
        servers[f"K = {k}, queue of 16"] = Server(k, queue=16)
        servers[f"K = {k}, no queue"] = Server(k, queue=0)
        servers[f"K = {k}, no queue, Retry-After 1"] = Server(k, queue=0, retry_after=1.0)
        servers[f"K = {k}, noise 0.5"] = Server(k, queue=k, noise=0.5)
        servers[f"K = {k}, slows and refuses"] = Server(k, queue=4 * k, slowdown=1.0, noise=0.3)
        servers[f"K = {k}, quick and slow"] = Server(k, queue=2 * k, service=_MIXED, noise=0.3)
    servers["no limit"] = Server(None)
    servers["no limit, noise 1"] = Server(None, noise=1.0)
    servers["no limit, stalls 1 s in 5"] = Server(None, noise=0.5, stalls=5.0)
    servers["K = 32, 2 s each"] = Server(32, queue=32, service={"Get": 2.0}, noise=0.3)
    servers["K = 32, slower from 15 s"] = Server(32, queue=32, noise=0.3, slower_at=15.0)
    servers["K = 128, then 32"] = Server(128, queue=16, noise=0.3, changes=((15.0, 32),))
    servers["K = 32, 1% refused by chance"] = Server(32, queue=16, noise=0.3, chance=0.01)
    return servers


@dataclass(frozen=True, slots=True)
class Trial:
    """A run with a simulated server.

    Attributes:
        server: The simulated server.
        seconds: Length of the run.
        warm_up: Seconds at its start that do not count.
        seed: Seed of the random numbers.
    """

    server: Server
    seconds: float = 60.0
    warm_up: float = 10.0
    seed: int = 202


def held_out() -> dict[str, Trial]:
    """Return held-out scenarios: no constant of the law was chosen by them."""
    trials: dict[str, Trial] = {}
    for k in (10, 24, 75, 160):
        quick, normal, slow = {"Get": 0.03}, {"Get": 0.12}, {"Get": 2.5}
        mixed = {"A": 0.01, "B": 0.2, "C": 1.0}
        for name, server in {
            "queue of half of it": Server(k, queue=k // 2, service=quick, noise=0.4),
            "no queue": Server(k, queue=0, service=normal, noise=0.4),
            "no bound on its queue": Server(k, service=normal, noise=0.2),
            "Retry-After 1": Server(k, queue=2, service=quick, noise=0.2, retry_after=1.0),
            "Retry-After 3": Server(k, queue=0, service=normal, noise=0.4, retry_after=3.0),
            "slows beyond it": Server(k, queue=4 * k, service=normal, slowdown=0.8, noise=0.2),
            "1.5% by chance": Server(k, queue=k, service=normal, noise=0.4, chance=0.015),
            "4% by chance": Server(k, queue=10, service=quick, noise=0.2, chance=0.04),
            "8% by chance": Server(k, queue=10, service=normal, noise=0.4, chance=0.08),
        }.items():
            trials[f"K = {k}, {name}"] = Trial(server)
        mix = Server(k, queue=k, service=mixed, noise=0.4)
        trials[f"K = {k}, 10 ms, 0.2 s, 1 s"] = Trial(mix, 120.0, 20.0)
        crawl = Server(k, queue=k, service=slow, noise=0.3)
        trials[f"K = {k}, 2.5 s each"] = Trial(crawl, 240.0, 60.0)
    normal = {"Get": 0.12}
    for first, second in ((75, 20), (20, 75)):
        changing = Server(first, queue=16, service=normal, noise=0.3, changes=((30.0, second),))
        trials[f"K = {first}, then {second}"] = Trial(changing, 90.0)
    stalling = Server(75, queue=400, service=normal, noise=0.3, stalls=8.0)
    trials["K = 75, stalls 1 s in 8"] = Trial(stalling)
    return trials


def best_fixed(trial: Trial, limits: Iterable[int]) -> tuple[RunResult, int]:
    """Return the result of the best of some fixed limits, and that limit."""
    best: RunResult | None = None
    at = 0
    for limit in limits:
        result = run_trial(trial, FixedLimit(limit))
        if best is None or result.rate > best.rate * 1.001:
            best, at = result, limit
    assert best is not None
    return best, at


def run_trial(trial: Trial, law: LimitLaw) -> RunResult:
    """Run a trial with a law."""
    return run(trial.server, law, seconds=trial.seconds, warm_up=trial.warm_up, seed=trial.seed)
