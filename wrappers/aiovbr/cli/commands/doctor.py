"""`aiovbr doctor`: why a connection does not work."""

from .._console.shell import Shell
from .._console.tables import RowWriter
from .._options.common import ConnectionOptions, OutputOptions
from .._servers.diagnosis import diagnose
from ..exit_codes import ExitCode
from ..failures import CliError

EXAMPLE = """\
aiovbr doctor --profile lab
"""


def doctor(shell: Shell, connection: ConnectionOptions, result: OutputOptions) -> ExitCode:
    """Look at name, port, certificate, login, revision and clock; name what is wrong first."""
    found = diagnose(shell, connection)
    columns = ("step", "state", "found")
    with RowWriter(shell.terminal, result.output, result.out, columns=columns) as writer:
        for one in found:
            writer.row({"step": one.step, "state": one.state, "found": one.told})
    failed = next((one for one in found if one.state == "failed"), None)
    if failed is not None:
        raise CliError(f"{failed.step}: {failed.told}", failed.code)
    return ExitCode.OK


__all__ = ["EXAMPLE", "doctor"]
