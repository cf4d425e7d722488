"""Command line of the simulator: `python -m vbr_simulator`."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_simulator.errors import SimulatorError
from vbr_simulator.scenario import Scenario
from vbr_simulator.simulator import Simulator
from vbr_simulator.size import Size

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a simulator until the process is interrupted.

    Args:
        arguments: Command line without the program name; `sys.argv` by default.

    Returns:
        The exit code.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        scenario = _scenario(options)
    except SimulatorError as error:
        parser.error(str(error))
    with contextlib.suppress(KeyboardInterrupt):
        try:
            asyncio.run(_serve(options, scenario))
        except SimulatorError as error:
            # Revisions, operations and collections are checked when the server starts.
            parser.error(str(error))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vbr_simulator",
        description="An HTTPS server on loopback that behaves like Veeam Backup & Replication.",
        epilog="Example: python -m vbr_simulator --port 9419 --size demo --cert-out ca.pem",
    )
    parser.add_argument("--port", type=int, default=0, help="port; 0 (default) selects a free port")
    parser.add_argument(
        "--seed", type=int, default=1, help="seed of the generated data (default 1)"
    )
    parser.add_argument(
        "--size",
        type=_size,
        default=Size.demo(),
        help="empty, demo (default), a number of jobs, or counts: jobs=500,sessions=100000",
    )
    parser.add_argument("--user", help="administrator account (default administrator)")
    parser.add_argument(
        "--password",
        help="password of all accounts (default: VBR_SIMULATOR_PASSWORD, otherwise generated and "
        "printed)",
    )
    parser.add_argument(
        "--revision",
        action="append",
        metavar="NAME",
        help="API revision to serve, repeatable (default: every revision of the build)",
    )
    parser.add_argument(
        "--build",
        metavar="NUMBER",
        help="reported build, such as 12.3.1.1139, which decides the served revisions (default: "
        "the oldest build that serves every revision)",
    )
    parser.add_argument("--cert-out", type=Path, help="copy the certificate (PEM) to this file")
    faults = parser.add_argument_group(
        "faults", "pairs separated by spaces; see docs/reference/simulator.md"
    )
    faults.add_argument(
        "--scenario", type=Path, help="TOML file with settings, faults, capacity and drifts"
    )
    for flag, example in _FAULT_OPTIONS.items():
        faults.add_argument(
            flag, action="append", default=[], metavar="NAME=VALUE", help=f'"{example}", repeatable'
        )
    faults.add_argument("--capacity", metavar="NAME=VALUE", help='"concurrent=8 queue=16"')
    return parser


_FAULT_OPTIONS = {
    "--fault": "operation=GetAllJobs status=503 retry_after=1 times=2",
    "--drift": "collection=sessions every=2",
    "--set": "page_limit_max=50",
}


def _size(text: str) -> Size:
    try:
        return Size.parse(text)
    except SimulatorError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _scenario(options: argparse.Namespace) -> Scenario:
    scenario = Scenario.parse(
        settings=options.set, faults=options.fault, capacity=options.capacity, drifts=options.drift
    )
    return Scenario.read(options.scenario) | scenario if options.scenario else scenario


async def _serve(options: argparse.Namespace, scenario: Scenario) -> None:
    settings = scenario.settings
    password = (
        options.password or os.environ.get("VBR_SIMULATOR_PASSWORD") or settings.get("password")
    )
    async with Simulator(
        seed=options.seed,
        size=options.size,
        port=options.port,
        revisions=options.revision,
        build=options.build or settings.get("build"),
        username=options.user or settings.get("username", "administrator"),
        password=password,
        scenario=scenario,
    ) as simulator:
        ca_file = simulator.ca_file
        if options.cert_out:
            ca_file = shutil.copyfile(simulator.ca_file, options.cert_out)
        lines = {
            "base URL": simulator.base_url,
            "CA file": ca_file,
            "SHA-256": simulator.fingerprint,
            "build": f"{simulator.build}, serves {', '.join(simulator.revisions)}",
            "user": simulator.username,
        }
        if password is None:
            # A generated password is printed: only this process has it.
            lines["password"] = simulator.password
        for name, value in lines.items():
            print(f"{name}: {value}", flush=True)  # noqa: T201 (this is the command's output)
        await asyncio.Event().wait()


if __name__ == "__main__":
    sys.exit(main())
