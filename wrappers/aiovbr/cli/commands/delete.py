"""`aiovbr delete`: many objects of a list."""

from typing import Annotated

import typer

from .._bulk.actions import calling, gone
from .._bulk.run import Deed, run_deed
from .._console.shell import Shell
from .._options.bulk import MassOptions
from .._options.common import ConnectionOptions, OutputOptions
from .._servers.catalog import find_collection, own_operation, with_own
from .._servers.connection import resolve, revision_of
from ..exit_codes import ExitCode
from ..failures import CliError

EXAMPLE = """\
aiovbr delete repositories --where name='Old *' --dry-run

aiovbr delete recovery_tokens --where name='Backup 2019*' --yes --journal delete.journal
"""


def delete(
    shell: Shell,
    connection: ConnectionOptions,
    mass: MassOptions,
    result: OutputOptions,
    collection: Annotated[
        str, typer.Argument(metavar="COLLECTION", help="For instance jobs; see `aiovbr list`.")
    ],
) -> ExitCode:
    """Delete objects of a list; what is in use is refused by the server, and told."""
    mass.chosen()
    revision = revision_of(shell, connection)
    listing = find_collection(collection, revision)
    deleting = own_operation(listing, "DELETE", revision)
    reading = own_operation(listing, "GET", revision)
    if deleting is None:
        raise CliError(
            f"objects of {collection} cannot be deleted by the API; those of these can:"
            f" {', '.join(with_own('DELETE', revision))}.",
            ExitCode.USAGE,
        )
    deed = Deed(
        verb="delete",
        noun=collection,
        listing=listing,
        name=deleting.name,
        act=calling(deleting.name, wait=True),
        settle=gone(reading.name) if reading is not None else None,
    )
    return run_deed(shell, resolve(shell, connection), deed, mass, result)


__all__ = ["EXAMPLE", "delete"]
