"""`aiovbr edit`: the same change to many objects of a list."""

from typing import Annotated

import typer

from .._bulk.actions import Editing
from .._bulk.run import Deed, run_deed
from .._console.shell import Shell
from .._options.bulk import MassOptions
from .._options.common import ConnectionOptions, OutputOptions
from .._options.properties import SettingOptions, warn_of_exposed
from .._servers.catalog import find_collection, own_operation, with_own
from .._servers.connection import resolve, revision_of
from ..exit_codes import ExitCode
from ..failures import CliError

EXAMPLE = """\
aiovbr edit jobs --where name='SQL*' --set description='moved in June' --dry-run

aiovbr edit proxies --all --set server.maxTaskCount=8 --journal edit.journal
"""


def edit(
    shell: Shell,
    connection: ConnectionOptions,
    setting: SettingOptions,
    mass: MassOptions,
    result: OutputOptions,
    collection: Annotated[
        str, typer.Argument(metavar="COLLECTION", help="For instance jobs; see `aiovbr list`.")
    ],
) -> ExitCode:
    """Set properties of objects of a list.

    Each object is read, changed, and written with everything else that it has; what others change
    meanwhile is kept. --dry-run reads each and tells what would be changed. What is so already is
    not sent. `aiovbr list COLLECTION --output json` shows the properties.
    """
    mass.chosen()
    settings = setting.read(shell)
    if not settings:
        raise CliError(
            "say what is set: --set PATH=VALUE, or --secret PATH=REFERENCE.", ExitCode.USAGE
        )
    if "id" in settings.paths:
        raise CliError("--set id: an id is given by the server.", ExitCode.USAGE)
    revision = revision_of(shell, connection)
    listing = find_collection(collection, revision)
    reading = own_operation(listing, "GET", revision)
    writing = own_operation(listing, "PUT", revision)
    if reading is None or writing is None:
        raise CliError(
            f"objects of {collection} cannot be edited by the API; those of these can:"
            f" {', '.join(with_own('PUT', revision))}.",
            ExitCode.USAGE,
        )
    editing = Editing(reading, settings, lambda exposed: warn_of_exposed(shell, exposed))
    deed = Deed(
        verb="edit",
        noun=collection,
        listing=listing,
        name=f"{writing.name} {settings.digest}",
        act=editing.act,
        settle=editing.settle,
        look=editing.look,
        check=editing.check,
    )
    return run_deed(shell, resolve(shell, connection), deed, mass, result)


__all__ = ["EXAMPLE", "edit"]
