"""`aiovbr doctor`: diagnoses a connection."""

from .._console.shell import Shell
from .._console.tables import RowWriter
from .._options.common import ConnectionOptions, OutputOptions
from .._servers.diagnosis import diagnose
from ..error_lines import CliError
from ..exit_codes import ExitCode

EXAMPLE = """\
aiovbr doctor --profile lab
"""


def doctor(shell: Shell, connection: ConnectionOptions, result: OutputOptions) -> ExitCode:
    """Check name, port, certificate, login, revision and clock; report the first failure."""
    findings = diagnose(shell, connection)
    columns = ("step", "state", "found")
    with RowWriter(shell.terminal, result.output, result.out, columns=columns) as writer:
        for finding in findings:
            writer.row({"step": finding.step, "state": finding.state, "found": finding.message})
    failed = next((finding for finding in findings if finding.state == "failed"), None)
    if failed is not None:
        raise CliError(f"{failed.step}: {failed.message}", failed.code)
    return ExitCode.OK


__all__ = ["EXAMPLE", "doctor"]
