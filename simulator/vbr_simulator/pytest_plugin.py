"""Fixtures for pytest: simulators that end with the test, and what a client needs to reach one.

Switch it on in a `conftest.py`: `pytest_plugins = ["vbr_simulator.pytest_plugin"]`. It needs no
plugin for asynchronous tests: a simulator runs in a thread of its own, so that synchronous and
asynchronous tests, and programs that a test starts, reach it alike.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from vbr_simulator.spec.revisions import Revisions
from vbr_simulator.threads import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vbr_simulator.simulator import Simulator

__all__ = ["Access", "MakeSimulator", "vbr_revision", "vbr_settings", "vbr_simulator"]


@dataclass(frozen=True, slots=True)
class Access:
    """What a client needs to connect to a simulator.

    Attributes:
        base_url: Where it listens.
        username: The administrator.
        password: The administrator's password.
        ca_file: PEM file of its certificate.
        fingerprint: SHA-256 of its certificate, lower-case hex.
        revisions: The API revisions that it serves, oldest first.
        build: The build that it tells.
    """

    base_url: str
    username: str
    password: str = field(repr=False)
    ca_file: Path
    fingerprint: str
    revisions: tuple[str, ...] = ()
    build: str = ""

    @classmethod
    def to(cls, simulator: Simulator) -> Access:
        """Return what a client needs to connect to a simulator that runs."""
        return cls(
            simulator.base_url,
            simulator.username,
            simulator.password,
            simulator.ca_file,
            simulator.fingerprint,
            simulator.revisions,
            simulator.build,
        )


class MakeSimulator(Protocol):
    """Starts a simulator."""

    def __call__(self, **arguments: Any) -> Simulator:
        """Return a simulator that runs.

        Args:
            **arguments: Of `Simulator`.
        """
        ...


@pytest.fixture
def vbr_simulator() -> Iterator[MakeSimulator]:
    """Start simulators, which end with the test."""
    with ExitStack() as stack:

        def start(**arguments: Any) -> Simulator:
            return stack.enter_context(serving(**arguments))

        yield start


@pytest.fixture
def vbr_settings(vbr_simulator: MakeSimulator) -> Access:
    """What a client needs to connect to a simulator that holds what a fresh server does."""
    return Access.to(vbr_simulator())


@pytest.fixture(params=Revisions(None).served())
def vbr_revision(request: pytest.FixtureRequest) -> str:
    """Each API revision that a simulator serves by default, oldest first."""
    return str(request.param)
