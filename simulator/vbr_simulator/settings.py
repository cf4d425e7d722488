"""Settings of a simulator: every behaviour that can be switched, with its default."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from vbr_simulator.errors import SimulatorError

__all__ = ["SimulatorSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatorSettings:
    """Every switch of a simulator; what VBR.md marks as open is here.

    Durations are seconds of the simulator's clock.

    Args:
        username: Name of the administrator account, which has every claim.
        password: Its password; None makes a random one at start.
        viewer: Name of the account that may only read (claims that begin with `View`).
        mfa_user: Name of an administrator with multi-factor authentication: its password is
            refused, its refresh tokens and authorization codes work.
        server_name: `name` of the server information.
        build: `buildVersion` of the server information; a server serves the revisions that its
            build knows. None is the first build that knows all that there are.
        access_token_seconds: Life of an access token (`expires_in`).
        refresh_token_seconds: Life of a refresh token.
        authorization_code_seconds: Life of an authorization code.
        refresh_ends_access_token: Whether a refresh ends the access token it came with.
        refresh_poisons: Whether a refresh returns a token that is answered 403 for every operation;
            tokens of other grants work.
        lockout_after: Wrong passwords in a row that lock an account; None never locks.
        lockout_seconds: How long a locked account stays locked.
        empty_401: Whether a refused token is answered with an empty body.
        version_error_code: `errorCode` of the answer to a missing or unsupported revision.
        page_limit: Rows of a page when the caller names no limit.
        page_limit_max: Most rows of a page, whatever the caller asks for; None has no bound.
        ascending_by_default: Sort direction when `orderColumn` comes without `orderAsc`.
        session_seconds: Duration of a session.
        job_seconds: Duration of a job session.
        import_seconds: Duration of an import session, in addition to what each object takes.
        import_object_seconds: Time that each imported object takes.
        existing_on_import: What an import does with an object that exists already.
        empty_secrets_on_import: Whether an empty secret fails its object in the session, or the
            whole request with 400.
        null_items_on_import: Whether null items of a list are refused with 400 or ignored.
        built_ins_in_exports: Whether exports hold the built-in repository and proxy.
        null_items_in_exports: Whether `linuxHosts` of an export ends with a null item.
        server_delete_delay: How long a deleted managed server is still listed and still holds
            its credentials, after the session of its deletion has ended.
        check_references: Whether ids of other objects in a body must exist.
        nulls: Whether answers hold nulls where a server sends them; False makes every answer
            valid by the document.
        unknown_kinds: Whether the seed has repositories of kinds that no document maps.
        newer_kinds: Whether objects of a kind that a revision has no name for are hidden from its
            callers, or shown to them with the name that a later revision has.
        browsed_rows: Rows of each list that is asked by POST and is made up.
        download_bytes: Size of a download, about.
        download_chunked: Whether downloads come in chunks, without a Content-Length.
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
