"""An HTTPS server that behaves like Veeam Backup & Replication, for demos, tests and examples."""

from __future__ import annotations

from vbr_simulator.behaviours.sample import Sample
from vbr_simulator.faults.capacity import Capacity, Load
from vbr_simulator.faults.drift import Drift
from vbr_simulator.faults.fault import Fault, Faults
from vbr_simulator.faults.latency import Latency
from vbr_simulator.http.request_log import Received, Requests
from vbr_simulator.scenario import Scenario
from vbr_simulator.settings import Settings
from vbr_simulator.simulator import Simulator
from vbr_simulator.size import Size
from vbr_simulator.state.clock import Clock
from vbr_simulator.threads import serving

__all__ = [
    "Capacity",
    "Clock",
    "Drift",
    "Fault",
    "Faults",
    "Latency",
    "Load",
    "Received",
    "Requests",
    "Sample",
    "Scenario",
    "Settings",
    "Simulator",
    "Size",
    "serving",
]
