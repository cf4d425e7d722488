"""`aiovbr jobs`: starts, stops, enables and disables matching jobs."""

from .._bulk.actions import call_operation, check_property
from .._bulk.run import BulkAction, run_bulk_action
from .._console.shell import Shell
from .._options.bulk import BulkOptions
from .._options.common import ConnectionOptions, OutputOptions
from .._servers.catalog import find_operation
from .._servers.connection import resolve_login, resolve_revision
from ..exit_codes import ExitCode

EXAMPLE_START = """\
aiovbr jobs start --where name='SQL*' --dry-run
"""
EXAMPLE_STOP = """\
aiovbr jobs stop --where name='SQL*' --yes
"""
EXAMPLE_ENABLE = """\
aiovbr jobs enable --where isDisabled=true --journal enable.journal
"""
EXAMPLE_DISABLE = """\
aiovbr jobs disable --all --concurrency 16
"""


def start(
    shell: Shell, connection: ConnectionOptions, options: BulkOptions, result: OutputOptions
) -> ExitCode:
    """Start matching jobs."""
    return _run(shell, connection, options, result, "start")


def stop(
    shell: Shell, connection: ConnectionOptions, options: BulkOptions, result: OutputOptions
) -> ExitCode:
    """Stop matching jobs that run."""
    return _run(shell, connection, options, result, "stop")


def enable(
    shell: Shell, connection: ConnectionOptions, options: BulkOptions, result: OutputOptions
) -> ExitCode:
    """Enable matching jobs, so that their schedule starts them."""
    return _run(shell, connection, options, result, "enable")


def disable(
    shell: Shell, connection: ConnectionOptions, options: BulkOptions, result: OutputOptions
) -> ExitCode:
    """Disable matching jobs, so that their schedule does not start them."""
    return _run(shell, connection, options, result, "disable")


def _run(
    shell: Shell,
    connection: ConnectionOptions,
    options: BulkOptions,
    result: OutputOptions,
    verb: str,
) -> ExitCode:
    options.conditions()
    listing = find_operation("get_all_jobs", resolve_revision(shell, connection))
    # A job shows whether it is disabled. It does not show whether a lost start was done.
    reconcile = {
        "enable": check_property("get_job", "isDisabled", False),
        "disable": check_property("get_job", "isDisabled", True),
    }
    action = BulkAction(
        verb=verb,
        noun="jobs",
        listing=listing,
        name=f"{verb}_job",
        run=call_operation(f"{verb}_job"),
        reconcile=reconcile.get(verb),
    )
    return run_bulk_action(shell, resolve_login(shell, connection), action, options, result)


__all__ = [
    "EXAMPLE_DISABLE",
    "EXAMPLE_ENABLE",
    "EXAMPLE_START",
    "EXAMPLE_STOP",
    "disable",
    "enable",
    "start",
    "stop",
]
