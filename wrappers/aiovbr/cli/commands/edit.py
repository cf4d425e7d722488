"""`aiovbr edit`: sets properties of matching objects of a list."""

from typing import Annotated

import typer

from .._bulk.actions import BulkEdit
from .._bulk.run import BulkAction, run_bulk_action
from .._console.shell import Shell
from .._options.bulk import BulkOptions
from .._options.common import ConnectionOptions, OutputOptions
from .._options.properties import PropertyOptions, warn_about_exposed_secrets
from .._servers.catalog import collections_with, find_collection, object_operation
from .._servers.connection import resolve_login, resolve_revision
from ..error_lines import CliError
from ..exit_codes import ExitCode

EXAMPLE = """\
aiovbr edit jobs --where name='SQL*' --set description='moved in June' --dry-run

aiovbr edit proxies --all --set server.maxTaskCount=8 --journal edit.journal
"""


def edit(
    shell: Shell,
    connection: ConnectionOptions,
    properties: PropertyOptions,
    options: BulkOptions,
    result: OutputOptions,
    collection: Annotated[
        str, typer.Argument(metavar="COLLECTION", help="For instance jobs; see `aiovbr list`.")
    ],
) -> ExitCode:
    """Set properties of matching objects of a list.

    The command reads each object, changes it, and writes it with all its other properties. Changes
    that others make at the same time are kept. An object that already has the values is not sent.
    --dry-run reads each object and shows its changes. `aiovbr list COLLECTION --output json` shows
    the properties.
    """
    options.conditions()
    changes = properties.read(shell)
    if not changes:
        raise CliError(
            "no property is named. Use --set PATH=VALUE, or --secret PATH=REFERENCE.",
            ExitCode.USAGE,
        )
    if "id" in changes.paths:
        raise CliError("--set id: the server assigns ids. Set another property.", ExitCode.USAGE)
    revision = resolve_revision(shell, connection)
    listing = find_collection(collection, revision)
    read_operation = object_operation(listing, "GET", revision)
    write_operation = object_operation(listing, "PUT", revision)
    if read_operation is None or write_operation is None:
        raise CliError(
            f"the API cannot edit objects of {collection}. It can edit objects of:"
            f" {', '.join(collections_with('PUT', revision))}.",
            ExitCode.USAGE,
        )
    bulk_edit = BulkEdit(
        read_operation, changes, lambda exposed: warn_about_exposed_secrets(shell, exposed)
    )
    action = BulkAction(
        verb="edit",
        noun=collection,
        listing=listing,
        name=f"{write_operation.name} {changes.digest}",
        run=bulk_edit.run,
        reconcile=bulk_edit.reconcile,
        preview=bulk_edit.preview,
        precheck=bulk_edit.precheck,
    )
    return run_bulk_action(shell, resolve_login(shell, connection), action, options, result)


__all__ = ["EXAMPLE", "edit"]
