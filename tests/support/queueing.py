"""Simulation of a limit law and a server with a capacity, without a network or a clock.

Discrete events: a client always has more to send; the server works on `capacity` requests at a
time, queues some and refuses the rest. The result depends on the seed only.
"""

from __future__ import annotations

import heapq
import math
import random
from collections import deque
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiovbr._concurrency.law import LimitLaw


@dataclass(frozen=True, slots=True)
class Server:
    """A simulated server; times are in seconds.

    Attributes:
        capacity: Requests that it works on at a time; None means no limit.
        queue: Requests that may wait; it refuses more. None means no bound.
        service: Operation id to its median service time.
        noise: Sigma of the lognormal noise of each service time.
        slowdown: Growth of the service time with the load beyond the capacity: 1.0 doubles it at
            twice the capacity.
        stalls: Interval at which it stalls for a second, as a garbage collection does.
        chance: Share of requests that it refuses at any load.
        retry_after: Pause that a refusal asks for.
        slower_at: Time from which every service time triples.
        changes: Times at which the capacity changes, and the new capacities.
    """

    capacity: int | None
    queue: int | None = None
    service: dict[str, float] = field(default_factory=lambda: {"Get": 0.05})
    noise: float = 0.0
    slowdown: float = 0.0
    stalls: float | None = None
    chance: float = 0.0
    retry_after: float | None = None
    slower_at: float = math.inf
    changes: tuple[tuple[float, int], ...] = ()


@dataclass(frozen=True, slots=True)
class RunResult:
    """Measurements of a run.

    Attributes:
        rate: Successes per second after the warm-up.
        refused: Refusals in the whole run.
        refused_late: Refusals after the warm-up.
        latency: Mean seconds of a success after the warm-up.
        limits: The limit at the end of each second.
    """

    rate: float
    refused: int
    refused_late: int
    latency: float
    limits: list[int]


_ROUND_TRIP = 0.002
_HANDSHAKE = 0.006


def run(
    server: Server,
    law: LimitLaw,
    *,
    seconds: float = 30.0,
    warm_up: float = 5.0,
    seed: int = 1,
    workers: int = 1000,
) -> RunResult:
    """Simulate workers that call the server under a law.

    Args:
        server: The simulated server.
        law: Decides how many requests are in flight.
        seconds: Length of the run.
        warm_up: Seconds at its start that do not count for the rate.
        seed: Seed of the random numbers.
        workers: Calls in flight, waiting for a place or for their next attempt.
    """
    return _Simulation(server, law, seed, workers).run(seconds, warm_up)


class _Simulation:
    def __init__(self, server: Server, law: LimitLaw, seed: int, workers: int) -> None:
        self.server = server
        self.law = law
        self.rng = random.Random(seed)
        self.operations = list(server.service)
        self.numbers = count()
        self.events: list[tuple[float, int, str, float, str, int]] = []
        self.ready: deque[int] = deque([1] * workers)
        self.in_flight = 0
        self.connections = 0
        self.resume_at = 0.0
        self.slots: list[float] = []  # times at which they are free
        self.inside: list[float] = []  # times at which the requests inside end

    def schedule(self, at: float, kind: str, started: float, operation: str, attempt: int) -> None:
        heapq.heappush(self.events, (at, next(self.numbers), kind, started, operation, attempt))

    def run(self, seconds: float, warm_up: float) -> RunResult:
        done = refused = refused_late = 0
        spent = 0.0
        limits: list[int] = []
        self.start(0.0)
        while self.events:
            now, _, kind, started, operation, attempt = heapq.heappop(self.events)
            if now >= seconds:
                break
            while len(limits) < int(now):
                limits.append(self.law.limit)
            if kind == "arrive":
                self.arrive(now, started, operation, attempt)
                continue
            if kind == "again":
                self.ready.append(attempt)
            elif kind == "ok":
                self.law.learn(operation, now - started, self.in_flight, "ok", now)
                self.in_flight -= 1
                self.ready.append(1)
                if now >= warm_up:
                    done, spent = done + 1, spent + now - started
            elif kind == "refused":
                self.law.learn(operation, now - started, self.in_flight, "refused", now)
                self.in_flight -= 1
                refused += 1
                refused_late += now >= warm_up
                # Like the pipeline: full jitter, and Retry-After pauses all requests.
                pause = self.rng.random() * min(20.0, 0.5 * 2.0 ** (attempt - 1))
                if self.server.retry_after is not None:
                    self.law.pause(self.server.retry_after, now)
                    self.resume_at = max(self.resume_at, now + self.server.retry_after)
                    pause = self.server.retry_after + min(pause, 1.0)
                    self.schedule(self.resume_at, "wake", now, operation, 0)
                self.schedule(now + pause, "again", now, operation, attempt + 1)
            self.start(now)
        return RunResult(
            done / (seconds - warm_up), refused, refused_late, spent / max(done, 1), limits
        )

    def start(self, now: float) -> None:
        if now < self.resume_at:
            return
        while self.ready and self.in_flight < self.law.limit:
            attempt = self.ready.popleft()
            self.in_flight += 1
            delay = _ROUND_TRIP / 2 * (0.5 + self.rng.random())
            if self.in_flight > self.connections:
                self.connections = self.in_flight
                delay += _HANDSHAKE
            self.schedule(now + delay, "arrive", now, self.rng.choice(self.operations), attempt)

    def arrive(self, now: float, started: float, operation: str, attempt: int) -> None:
        server = self.server
        capacity = server.capacity
        for moment, changed in server.changes:
            if now >= moment:
                capacity = changed
        while self.inside and self.inside[0] <= now:
            heapq.heappop(self.inside)
        inside = len(self.inside)
        full = (
            capacity is not None and server.queue is not None and inside >= capacity + server.queue
        )
        if full or (server.chance and self.rng.random() < server.chance):
            self.schedule(now + _ROUND_TRIP, "refused", started, operation, attempt)
            return
        begins = now if capacity is None else max(now, self.slot(now, capacity))
        seconds = server.service[operation]
        if server.noise:
            seconds *= math.exp(self.rng.gauss(0.0, server.noise))
        if now >= server.slower_at:
            seconds *= 3.0
        if capacity is not None and server.slowdown and inside > capacity:
            seconds *= 1.0 + server.slowdown * (inside - capacity) / capacity
        ends = begins + seconds
        if server.stalls is not None and int(ends / server.stalls) > int(begins / server.stalls):
            ends += 1.0
        heapq.heappush(self.inside, ends)
        if capacity is not None:
            heapq.heappush(self.slots, ends)
        self.schedule(ends + _ROUND_TRIP / 2, "ok", started, operation, attempt)

    def slot(self, now: float, capacity: int) -> float:
        """Take the slot that is free first; return the time at which it is."""
        while len(self.slots) > capacity:
            heapq.heappop(self.slots)
        if len(self.slots) < capacity:
            return now
        return heapq.heappop(self.slots)


__all__ = ["RunResult", "Server", "run"]
