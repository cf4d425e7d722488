"""Fixtures for pytest: simulators that stop after the test, and their connection settings.

Enable it in a `conftest.py`: `pytest_plugins = ["vbr_simulator.pytest_plugin"]`. Each simulator
runs in a thread, so synchronous tests, asynchronous tests and child processes can use it without
a plugin for asynchronous tests.
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
    """Connection settings of a simulator.

    Attributes:
        base_url: URL of the simulator.
        username: Name of the administrator.
        password: Password of the administrator.
        ca_file: PEM file of its certificate.
        fingerprint: SHA-256 of its certificate, lower-case hex.
        revisions: Served API revisions, oldest first.
        build: Reported build.
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
        """Return the connection settings of a running simulator."""
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
        """Start and return a simulator.

        Args:
            **arguments: Arguments of `Simulator`.
        """
        ...


@pytest.fixture
def vbr_simulator() -> Iterator[MakeSimulator]:
    """Return a function that starts simulators; they stop after the test."""
    with ExitStack() as stack:

        def start(**arguments: Any) -> Simulator:
            return stack.enter_context(serving(**arguments))

        yield start


@pytest.fixture
def vbr_settings(vbr_simulator: MakeSimulator) -> Access:
    """Return the connection settings of a simulator with the objects of a fresh installation."""
    return Access.to(vbr_simulator())


@pytest.fixture(params=Revisions(None).served())
def vbr_revision(request: pytest.FixtureRequest) -> str:
    """Return each API revision that a simulator serves by default, oldest first."""
    return str(request.param)
