"""`aiovbr delete`: deletes matching objects of a list."""

from typing import Annotated

import typer

from .._bulk.actions import call_operation, check_deleted
from .._bulk.run import BulkAction, run_bulk_action
from .._console.shell import Shell
from .._options.bulk import BulkOptions
from .._options.common import ConnectionOptions, OutputOptions
from .._servers.catalog import collections_with, find_collection, object_operation
from .._servers.connection import resolve_login, resolve_revision
from ..error_lines import CliError
from ..exit_codes import ExitCode

EXAMPLE = """\
aiovbr delete repositories --where name='Old *' --dry-run

aiovbr delete recovery_tokens --where name='Backup 2019*' --yes --journal delete.journal
"""


def delete(
    shell: Shell,
    connection: ConnectionOptions,
    options: BulkOptions,
    result: OutputOptions,
    collection: Annotated[
        str, typer.Argument(metavar="COLLECTION", help="For instance jobs; see `aiovbr list`.")
    ],
) -> ExitCode:
    """Delete matching objects of a list; the server refuses to delete objects in use."""
    options.conditions()
    revision = resolve_revision(shell, connection)
    listing = find_collection(collection, revision)
    delete_operation = object_operation(listing, "DELETE", revision)
    read_operation = object_operation(listing, "GET", revision)
    if delete_operation is None:
        raise CliError(
            f"the API cannot delete objects of {collection}. It can delete objects of:"
            f" {', '.join(collections_with('DELETE', revision))}.",
            ExitCode.USAGE,
        )
    action = BulkAction(
        verb="delete",
        noun=collection,
        listing=listing,
        name=delete_operation.name,
        run=call_operation(delete_operation.name, wait=True),
        reconcile=check_deleted(read_operation.name) if read_operation is not None else None,
    )
    return run_bulk_action(shell, resolve_login(shell, connection), action, options, result)


__all__ = ["EXAMPLE", "delete"]
