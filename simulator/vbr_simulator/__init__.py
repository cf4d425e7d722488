"""An HTTPS server that behaves like Veeam Backup & Replication, for demos, tests and examples."""

from __future__ import annotations

from vbr_simulator.behaviours.sample import Sample
from vbr_simulator.errors import SimulatorError
from vbr_simulator.faults.capacity import Capacity, Load
from vbr_simulator.faults.drift import ListDrift
from vbr_simulator.faults.fault import Fault, Faults
from vbr_simulator.faults.latency import Latency
from vbr_simulator.http.request_log import Received, Requests
from vbr_simulator.scenario import Scenario
from vbr_simulator.settings import SimulatorSettings
from vbr_simulator.simulator import Simulator
from vbr_simulator.size import Size
from vbr_simulator.state.clock import ServerClock
from vbr_simulator.threads import serving

__all__ = [
    "Capacity",
    "Fault",
    "Faults",
    "Latency",
    "ListDrift",
    "Load",
    "Received",
    "Requests",
    "Sample",
    "Scenario",
    "ServerClock",
    "Simulator",
    "SimulatorError",
    "SimulatorSettings",
    "Size",
    "serving",
]
