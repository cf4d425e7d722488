"""The seven kinds of automation: their operations, and how their objects are told apart.

VBR.md, "Automation": the order of `KINDS` is the order of import, since objects refer to those of
earlier kinds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Path: TypeAlias = tuple[str, ...]
"""Wire names from an object down to one of its properties."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of object that automation exports and imports.

    Attributes:
        name: As bundles, the CLI and the API spell it.
        title: For people.
        one: Its singular, for people.
        export_operation: Name of the generated operation.
        import_operation: Name of the generated operation.
        list_operation: Name of the generated operation.
        delete_operation: Name of the generated operation.
        document: Name of the schema of the wire document.
        filter: Name of the schema that says what to export.
        collections: Keys of the wire document that hold objects, of all revisions.
        identity: What tells an object from others of its kind; the first that has a value counts.
            `uniqueId` is what later revisions call `tag`.
        natural: Properties that people tell it by; also how a log may name it.
    """

    name: str
    title: str
    one: str
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
            one="credentials record",
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
            one="cloud credentials record",
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
            one="encryption password",
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
            one="managed server",
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
            one="repository",
            export_operation="export_repositories",
            import_operation="import_repositories",
            list_operation="get_all_repositories",
            delete_operation="delete_repository",
            document="RepositoryImportSpecCollection",
            filter="RepositoryExportSpec",
            # VBR.md, defect 13: the only document whose keys begin with capitals.
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
            one="proxy",
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
            one="job",
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
    """Return the kinds that are named, in the order of import.

    Raises:
        KeyError: If there is no kind of a name.

    >>> [kind.name for kind in in_import_order({"jobs", "credentials"})]
    ['credentials', 'jobs']
    """
    wanted = {KINDS[name].name for name in names}
    return [kind for kind in KINDS.values() if kind.name in wanted]


__all__ = ["KINDS", "Kind", "Path", "in_import_order"]
