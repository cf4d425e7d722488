"""The seven kinds of automation: operations, schemas and identities.

The order of `KINDS` is the order of import, because objects refer to objects of earlier kinds
(vbr-api.md, F171).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from ..errors import UnknownKind

if TYPE_CHECKING:
    from collections.abc import Iterable

Path: TypeAlias = tuple[str, ...]
"""Wire names from an object to one of its properties."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of object that automation exports and imports.

    Attributes:
        name: Name in bundles, on the command line and in the API.
        title: Plural for people.
        singular: Singular for people.
        export_operation: Name of the generated operation.
        import_operation: Name of the generated operation.
        list_operation: Name of the generated operation.
        delete_operation: Name of the generated operation.
        document: Name of the schema of the wire document.
        filter: Name of the schema of export filters.
        collections: Keys of the wire document whose lists contain objects, of all revisions.
        identity: Properties that identify an object within its kind; the first with a value counts.
            `uniqueId` is the name of `tag` since 1.2 (vbr-api.md, F35).
        natural: Properties by which people recognize an object; logs name objects by them as well.
    """

    name: str
    title: str
    singular: str
    export_operation: str
    import_operation: str
    list_operation: str
    delete_operation: str
    document: str
    filter: str
    collections: tuple[str, ...]
    identity: tuple[Path, ...]
    natural: tuple[Path, ...]


_TAGS: Final[tuple[Path, ...]] = (("tag",), ("uniqueId",))
_NAME: Final[tuple[Path, ...]] = (("name",),)

KINDS: Final[dict[str, Kind]] = {
    kind.name: kind
    for kind in (
        Kind(
            name="credentials",
            title="credentials",
            singular="credentials record",
            export_operation="export_credentials",
            import_operation="import_credentials",
            list_operation="get_all_creds",
            delete_operation="delete_creds",
            document="CredentialsImportSpecCollection",
            filter="CredentialsExportSpec",
            collections=("credentials",),
            identity=_TAGS,
            natural=(("type",), ("username",), ("description",)),
        ),
        Kind(
            name="cloudCredentials",
            title="cloud credentials",
            singular="cloud credentials record",
            export_operation="export_cloud_credentials",
            import_operation="import_cloud_credentials",
            list_operation="get_all_cloud_creds",
            delete_operation="delete_cloud_creds",
            document="CloudCredentialsImportSpecCollection",
            filter="CloudCredentialsExportSpec",
            collections=("azureStorage", "azureCompute", "amazon", "google"),
            identity=_TAGS,
            natural=(
                ("type",),
                ("account",),
                ("accessKey",),
                ("connectionName",),
                ("description",),
            ),
        ),
        Kind(
            name="encryptionPasswords",
            title="encryption passwords",
            singular="encryption password",
            export_operation="export_encryption_passwords",
            import_operation="import_encryption_passwords",
            list_operation="get_all_encryption_passwords",
            delete_operation="delete_encryption_password",
            document="EncryptionPasswordImportSpecCollection",
            filter="EncryptionPasswordExportSpec",
            collections=("encryptionPasswords",),
            identity=(*_TAGS, ("hint",)),
            natural=(("hint",),),
        ),
        Kind(
            name="managedServers",
            title="managed servers",
            singular="managed server",
            export_operation="export_managed_servers",
            import_operation="import_managed_servers",
            list_operation="get_all_managed_servers",
            delete_operation="delete_managed_server",
            document="ManageServerImportSpecCollection",
            filter="ManageServerExportSpec",
            collections=("windowsHosts", "linuxHosts", "viHosts", "cloudDirectorHosts"),
            identity=_NAME,
            natural=_NAME,
        ),
        Kind(
            name="repositories",
            title="repositories",
            singular="repository",
            export_operation="export_repositories",
            import_operation="import_repositories",
            list_operation="get_all_repositories",
            delete_operation="delete_repository",
            document="RepositoryImportSpecCollection",
            filter="RepositoryExportSpec",
            # The only document whose keys begin with capitals (vbr-api.md, F27).
            collections=(
                "WindowsLocalRepositories",
                "LinuxLocalRepositories",
                "SmbRepositories",
                "NfsRepositories",
                "AzureBlobStorages",
                "AzureDataBoxStorages",
                "AmazonS3Storages",
                "AmazonSnowballEdgeStorages",
                "S3CompatibleStorages",
                "GoogleCloudStorages",
                "IBMCloudStorages",
                "AmazonS3GlacierStorages",
                "AzureArchiveStorages",
                "WasabiCloudStorages",
                "LinuxHardenedRepositories",
            ),
            identity=_NAME,
            natural=_NAME,
        ),
        Kind(
            name="proxies",
            title="proxies",
            singular="proxy",
            export_operation="export_proxies",
            import_operation="import_proxies",
            list_operation="get_all_proxies",
            delete_operation="delete_proxy",
            document="ProxyImportSpecCollection",
            filter="ProxyExportSpec",
            collections=("proxies",),
            identity=(("server", "hostName"),),
            natural=(("server", "hostName"), ("type",)),
        ),
        Kind(
            name="jobs",
            title="jobs",
            singular="job",
            export_operation="export_jobs",
            import_operation="import_jobs",
            list_operation="get_all_jobs",
            delete_operation="delete_job",
            document="JobImportSpecCollection",
            filter="JobExportSpec",
            collections=("jobs",),
            identity=_NAME,
            natural=_NAME,
        ),
    )
}


def in_import_order(names: Iterable[str]) -> list[Kind]:
    """Return kinds in the order of import.

    Args:
        names: Exact names of the kinds.

    Raises:
        UnknownKind: If a name is not the name of a kind.

    >>> [kind.name for kind in in_import_order({"jobs", "credentials"})]
    ['credentials', 'jobs']
    """
    selected = set(names)
    if unknown := selected - KINDS.keys():
        raise _unknown_kind(min(unknown))
    return [kind for kind in KINDS.values() if kind.name in selected]


def kind_named(name: str) -> Kind:
    """Return a kind by its name.

    Args:
        name: Name of the kind, in any letter case.

    Raises:
        UnknownKind: If there is no such kind; the message lists all kinds.

    >>> kind_named("managedservers").name
    'managedServers'
    """
    for kind in KINDS.values():
        if kind.name.casefold() == name.casefold():
            return kind
    raise _unknown_kind(name)


def _unknown_kind(name: str) -> UnknownKind:
    return UnknownKind(f"there is no kind {name!r}; the kinds are {', '.join(KINDS)}")


__all__ = ["KINDS", "Kind", "Path", "in_import_order", "kind_named"]
