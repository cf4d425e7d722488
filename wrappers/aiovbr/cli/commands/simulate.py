"""`aiovbr simulate`: runs a simulated server."""

import asyncio
from pathlib import Path
from shutil import copyfile
from typing import Annotated

import typer

from .._console.interrupts import Interrupts
from .._console.shell import Shell
from ..error_lines import CliError
from ..exit_codes import ExitCode
from ..extras import load_simulator

EXAMPLE = """\
aiovbr simulate --size demo --port 9419
"""


def simulate(
    shell: Shell,
    port: Annotated[
        int,
        typer.Option("--port", metavar="PORT", min=0, max=65535, help="Port; 0 uses a free one."),
    ] = 0,
    host: Annotated[
        str, typer.Option("--host", metavar="ADDRESS", help="Address to listen on.")
    ] = "127.0.0.1",
    size: Annotated[
        str,
        typer.Option(
            "--size",
            metavar="SIZE",
            help="demo, empty, a number of jobs, or counts: jobs=500,sessions=9.",
        ),
    ] = "demo",
    seed: Annotated[
        int,
        typer.Option(
            "--seed", metavar="N", help="Seed of the data; the same seed gives the same data."
        ),
    ] = 1,
    username: Annotated[
        str, typer.Option("--user", metavar="NAME", help="Name of the administrator.")
    ] = "administrator",
    revision: Annotated[
        list[str] | None,
        typer.Option(
            "--revision",
            metavar="NAME",
            help="API revision to serve; may be repeated; by default all revisions of the build.",
        ),
    ] = None,
    build: Annotated[
        str | None,
        typer.Option(
            "--build",
            metavar="NUMBER",
            help="Build to simulate, such as 12.3.1.1139; it serves the revisions of that build.",
        ),
    ] = None,
    ca_file: Annotated[
        Path | None,
        typer.Option(
            "--ca-file", metavar="FILE", help="File for a copy of the server's certificate."
        ),
    ] = None,
) -> ExitCode:
    """Run a simulated backup server until Ctrl-C.

    It prints its address, account and certificate. The password is random unless AIOVBR_PASSWORD
    is set.
    """
    simulator = load_simulator()
    try:
        parsed_size = simulator.Size.parse(size)
    except ValueError as error:
        raise CliError(f"--size {size}: {error}.", ExitCode.USAGE) from None
    password = shell.environ.get("AIOVBR_PASSWORD") or None
    try:
        server = simulator.Simulator(
            seed=seed,
            size=parsed_size,
            host=host,
            port=port,
            revisions=revision or None,
            build=build,
            username=username,
            password=password,
        )
    except (FileNotFoundError, ValueError) as error:
        raise CliError(f"{error}.", ExitCode.USAGE) from None

    async def main(interrupts: Interrupts) -> None:
        stopped = asyncio.Event()
        async with server as running:
            certificate = running.ca_file
            if ca_file is not None:
                await asyncio.to_thread(copyfile, certificate, ca_file)
                certificate = ca_file
            for name, value in (
                ("AIOVBR_HOST", running.base_url),
                ("AIOVBR_USERNAME", running.username),
                ("AIOVBR_PASSWORD", running.password),
                ("AIOVBR_CA_FILE", str(certificate)),
            ):
                shell.terminal.line(f"{name}={value}")
            shell.terminal.stdout.flush()
            served = ", ".join(running.revisions)
            shell.terminal.note(f"build {running.build}, serves {served}")
            shell.terminal.note(f"SHA-256 fingerprint of the certificate: {running.fingerprint}")
            shell.terminal.note("running; press Ctrl-C to stop")
            with interrupts.on_first(stopped.set, "stopping"):
                await stopped.wait()

    shell.run(main)
    return ExitCode.OK


__all__ = ["EXAMPLE", "simulate"]
