"""Settings of a simulator: every switch with its default."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from vbr_simulator.errors import SimulatorError

__all__ = ["SimulatorSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatorSettings:
    """The switches of a simulator.

    A behaviour of VBR that docs/explanation/vbr-api.md marks as open is a switch. Durations are
    seconds of the simulator's clock.

    Args:
        username: Name of the administrator, an account with every claim.
        password: Password of all accounts; None generates one at start.
        viewer: Name of an account with the claims that begin with `View`.
        mfa_user: Name of an administrator with multi-factor authentication. The server refuses its
            password and accepts its refresh tokens and authorization codes.
        server_name: `name` of the server information.
        build: `buildVersion` of the server information. The build decides which revisions the
            server serves; None is the oldest build that serves every document.
        access_token_seconds: Lifetime of an access token (`expires_in`).
        refresh_token_seconds: Lifetime of a refresh token.
        authorization_code_seconds: Lifetime of an authorization code.
        refresh_ends_access_token: Whether a refresh revokes the access token of the same pair.
        refresh_poisons: Whether a refresh returns a token that gets 403 for every operation. Tokens
            of other grants work.
        lockout_after: Consecutive wrong passwords that lock an account; None never locks.
        lockout_seconds: Duration of a lock.
        empty_401: Whether the answer to a refused token has an empty body.
        version_error_code: `errorCode` of the answer to a missing or unsupported revision.
        page_limit: Rows of a page when the caller sets no limit.
        page_limit_max: Maximum rows of a page, above which `limit` has no effect; None has no
            maximum.
        ascending_by_default: Sort direction when `orderColumn` comes without `orderAsc`.
        session_seconds: Duration of a session.
        job_seconds: Duration of a job session.
        import_seconds: Duration of an import session without its objects.
        import_object_seconds: Additional duration for each imported object.
        existing_on_import: Whether an import refuses, skips or overwrites an existing object.
        empty_secrets_on_import: Whether an empty secret fails its object in the session (`object`)
            or the request with 400 (`request`).
        null_items_on_import: Whether an import refuses null items of a list with 400 or ignores
            them.
        built_ins_in_exports: Whether exports contain the built-in repository and proxy.
        null_items_in_exports: Whether `linuxHosts` of an export ends with a null item.
        server_delete_delay: Time between the end of a deletion session and the removal of the
            managed server, which uses its credentials until then.
        check_references: Whether a body may refer only to existing objects.
        nulls: Whether answers contain nulls where VBR sends them against its document; False makes
            every answer valid.
        unknown_kinds: Whether the seed contains repositories of types that the document does not
            map.
        newer_kinds: Whether callers of a revision see objects of a type that only later revisions
            document: `hide`, or `show` under the later name.
        browsed_rows: Rows of each generated list that is read by POST.
        download_bytes: Approximate size of a download in bytes.
        download_chunked: Whether downloads use chunked encoding, without a Content-Length.
    """

    username: str = "administrator"
    password: str | None = None
    viewer: str = "viewer"
    mfa_user: str = "mfa-operator"
    server_name: str = "vbr.example.com"
    build: str | None = None
    access_token_seconds: float = 900
    refresh_token_seconds: float = 14 * 86400
    authorization_code_seconds: float = 60
    refresh_ends_access_token: bool = False
    refresh_poisons: bool = False
    lockout_after: int | None = None
    lockout_seconds: float = 900
    empty_401: bool = False
    version_error_code: str = "UnknownError"
    page_limit: int = 200
    page_limit_max: int | None = None
    ascending_by_default: bool = True
    session_seconds: float = 0.1
    job_seconds: float = 0.2
    import_seconds: float = 0.05
    import_object_seconds: float = 0.0005
    existing_on_import: Literal["refuse", "skip", "overwrite"] = "refuse"
    empty_secrets_on_import: Literal["object", "request"] = "object"
    null_items_on_import: Literal["refuse", "ignore"] = "refuse"
    built_ins_in_exports: bool = True
    null_items_in_exports: bool = True
    server_delete_delay: float = 0.1
    check_references: bool = True
    nulls: bool = True
    unknown_kinds: bool = False
    newer_kinds: Literal["hide", "show"] = "hide"
    browsed_rows: int = 25
    download_bytes: int = 65_536
    download_chunked: bool = False

    def changed(self, **changes: Any) -> SimulatorSettings:
        """Return these settings with some fields changed.

        Raises:
            SimulatorError: There is no such setting.
        """
        names = {field.name for field in fields(self)}
        for name in changes:
            if name not in names:
                known = ", ".join(sorted(names))
                raise SimulatorError(f"there is no setting {name!r}. Settings: {known}")
        return replace(self, **changes)
