"""The base error of the simulator."""

from __future__ import annotations

__all__ = ["SimulatorError"]


class SimulatorError(ValueError):
    """The simulator cannot do what its caller asked for: the message names the wrong input.

    Raised for scenarios, settings, sizes, faults, capacities, drifts, revisions, builds, folders of
    documents, operations and accounts that do not exist or contradict each other. Wrong types of
    Python arguments raise `TypeError`.
    """
