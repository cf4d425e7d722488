"""Calls of the Automation section of the API: export and import of the seven kinds."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final, cast

import orjson

import vbr_api
from aiovbr._sessions.polling import is_over
from aiovbr.errors import ConfigurationError, VbrError

from .. import defaults
from .._portable.coverage import (
    JOBS,
    Coverage,
    UncheckedKind,
    cover_jobs,
)
from .._portable.items import items, text_at
from .._portable.kinds import KINDS, kind_named
from .._portable.results import LogLine
from .._portable.secrets import drop_secrets, find_slots
from .._portable.target import ImportTarget, ListedObject
from ._exporting import export_all
from ._job_states import list_jobs
from ._rows import read_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from uuid import UUID

    from aiovbr._client.vbr import Vbr
    from vbr_api.runtime import Model, Operation

    from .._portable.export import Export
    from .._portable.items import Document, Item
    from .._portable.kinds import Kind

_PAGE: Final = 500


class Automation:
    """Exports and imports objects of one server in bulk; see `Vbr.automation`.

    Args:
        vbr: The connection.
    """

    def __init__(self, vbr: Vbr[Any]) -> None:
        self._vbr = vbr

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._vbr!r})"

    async def export(
        self,
        kind: str,
        *,
        ids: Iterable[UUID | str] = (),
        names: Iterable[str] = (),
        types: Iterable[str] = (),
        **more: Any,
    ) -> Document:
        """Export the objects of one kind.

        Args:
            kind: Name of the kind, for instance `managedServers`.
            ids: Ids of the objects; empty for all.
            names: Names of the objects; `*` matches any text; empty for all.
            types: Types of the objects; empty for all.
            more: Further properties of the export specification of the kind, by wire name, for
                instance `showHiddenCreds=True`.

        Returns:
            The wire document as the server sent it, after a decoding check. Secrets are empty.

        Raises:
            UnknownKind: If there is no such kind.
            ConfigurationError: If exports of this kind have no such filter.
            ApiError: If the server refuses the export.
            DecodeError: If the response does not match the API document.
        """
        described = kind_named(kind)
        operation = self._vbr.operation(described.export_operation)
        spec: dict[str, Any] = {
            "ids": [str(id_) for id_ in ids],
            "names": [str(name) for name in names],
            "types": [str(type_) for type_ in types],
            **more,
        }
        if described.name == "encryptionPasswords":
            # Encryption passwords have hints and no names.
            spec["hints"] = spec.pop("names") + list(more.get("hints", ()))
        spec = {name: value for name, value in spec.items() if value not in ([], None)}
        filter_model = self._model(described.filter)
        known = filter_model.wire_names.values()
        for name in spec:
            if name not in known:
                raise ConfigurationError(
                    f"exports of {described.name} have no filter {name!r}; the filters are"
                    f" {', '.join(known)}"
                )
        request = operation.build(filter_model.from_dict(spec) if spec else None)
        response = await self._vbr.send(request)
        operation.parse(response, self._vbr.decoding)
        return cast("Document", orjson.loads(response.body))

    async def export_all(
        self,
        kinds: Iterable[str] = KINDS,
        *,
        concurrency: int = defaults.EXPORT_CONCURRENCY,
        on_progress: Callable[[str, int | None], None] | None = None,
        filters: Mapping[str, Iterable[str]] | None = None,
    ) -> Export:
        """Export several kinds at a time. See `aiovbr.automation.export_all`."""
        return await export_all(
            self, kinds, concurrency=concurrency, on_progress=on_progress, filters=filters
        )

    async def coverage(
        self,
        documents: Mapping[str, Document],
        *,
        filters: Mapping[str, Iterable[str]] | None = None,
    ) -> Coverage:
        """Compare an export with the current objects of the server, its source.

        Only jobs are compared: by type and name, with the job states of the server in the newest
        common API revision. A list that cannot be read is reported in `Coverage.not_checked`.

        Args:
            documents: Kind to exported wire document; other kinds are not compared.
            filters: Filters of the export: `ids`, `names` and `types`; objects that they exclude
                are not compared.
        """
        if JOBS not in documents:
            return Coverage()
        filter_values = {name: tuple(values) for name, values in (filters or {}).items()}
        try:
            listing = await list_jobs(self._vbr)
        except VbrError as error:
            return Coverage(not_checked=(UncheckedKind(kind=JOBS, reason=str(error)),))
        return cover_jobs(documents[JOBS], listing, filter_values)

    async def start_import(self, kind: str, document: Mapping[str, Any]) -> Any:
        """Start importing the objects of one kind.

        The generated model encodes the document: it omits nulls that the API document forbids, and
        keeps everything else.

        Args:
            kind: Name of the kind.
            document: The wire document with its secrets.

        Returns:
            The session; `wait` waits for its end.

        Raises:
            UnknownKind: If there is no such kind.
            ApiError: If the server refuses the import.
            OutcomeUnknown: If the request was sent and got no clear response.
        """
        operation = self._vbr.operation(kind_named(kind).import_operation)
        model = self.document_model(kind).from_dict(dict(document))
        return await operation.call(self._vbr, model)

    async def read_target(self, kind: str) -> ImportTarget:
        """Read the objects of one kind: their export, and their list with ids.

        Args:
            kind: Name of the kind.

        Raises:
            UnknownKind: If there is no such kind.
        """
        described = kind_named(kind)
        listing = asyncio.create_task(self._rows(described))
        try:
            document = await self.export(described.name)
            rows = await listing
        finally:
            listing.cancel()  # without effect on a list that has been read
            await asyncio.gather(listing, return_exceptions=True)
        slots = find_slots(described, document, self.document_model(described.name))
        return ImportTarget(kind=described, document=document, slots=tuple(slots), rows=tuple(rows))

    async def _rows(self, kind: Kind) -> list[ListedObject]:
        operation: Operation = self._vbr.operation(kind.list_operation).OPERATION
        method = getattr(getattr(self._vbr.api, operation.group), operation.name)
        order = {"order_column": "Name"} if "Name" in operation.order_columns else {}
        rows: list[ListedObject] = []
        async for page in self._vbr.paginate(method, limit=_PAGE, **order).pages():
            for model in page.items:
                data = read_row(model, operation)
                tag = text_at(data, ("tag",)) or text_at(data, ("uniqueId",))
                rows.append(
                    ListedObject(id=str(data["id"]), name=text_at(data, ("name",)), tag=tag)
                )
        return rows

    async def identities(self, kind: str, ids: Iterable[str]) -> dict[str, str]:
        """Return id to identity. Each object is exported separately.

        Args:
            kind: Name of the kind.
            ids: Ids of the objects.

        Raises:
            UnknownKind: If there is no such kind.
        """
        described = kind_named(kind)

        async def read_identity(id_: str) -> str:
            exported = items(described, await self.export(described.name, ids=[id_]))
            return exported[0].identity if len(exported) == 1 else ""

        outcomes = self._vbr.bulk(read_identity, list(ids))
        return {outcome.input: outcome.unwrap() async for outcome in outcomes}

    async def delete(self, kind: str, id_: str) -> None:
        """Delete an object, and wait for the session of the deletion if there is one.

        Args:
            kind: Name of the kind.
            id_: Id of the object.

        Raises:
            UnknownKind: If there is no such kind.
        """
        operation = self._vbr.operation(kind_named(kind).delete_operation)
        session = await operation.call(self._vbr, id_)
        if session is not None:
            await self._vbr.sessions.wait(session)

    async def disable_job(self, id_: str) -> None:
        """Disable a job.

        Args:
            id_: Id of the job.
        """
        await self._vbr.operation("disable_job").call(self._vbr, id_)

    async def pause(self, seconds: float) -> None:
        """Sleep on the clock of the connection.

        Args:
            seconds: Duration in seconds.
        """
        await self._vbr.clock.sleep(seconds)

    def bulk(self, operation: Any, inputs: Any, **options: Any) -> Any:
        """Call a coroutine function for each of many inputs. See `aiovbr.Vbr.bulk`."""
        return self._vbr.bulk(operation, inputs, **options)

    def items_without_secrets(self, kind: str, document: Document) -> list[Item]:
        """Return the objects of a document without their secrets.

        Args:
            kind: Name of the kind.
            document: The wire document; it is not changed.
        """
        described = kind_named(kind)
        slots = find_slots(described, document, self.document_model(kind))
        return items(described, drop_secrets(document, slots))

    async def quiesce(self, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Wait until no automation session runs.

        Args:
            timeout: Longest waiting time for each session, in seconds.
        """
        operation: Operation = self._vbr.operation("get_all_automation_sessions").OPERATION
        method = getattr(getattr(self._vbr.api, operation.group), operation.name)
        running: list[str] = []
        async for session in self._vbr.paginate(method):
            session_id = str(read_row(session, operation)["id"])
            if not is_over(session):
                running.append(session_id)
        for session in running:
            await self.wait(session, timeout=timeout)

    async def stop(self, session: Any) -> None:
        """Ask the server to stop an automation session.

        Args:
            session: The session or its id.
        """
        await self._vbr.sessions.stop(session, automation=True)

    async def wait(
        self,
        session: Any,
        *,
        on_progress: Callable[[Any], None] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - limit for the session, not for one request
    ) -> Any:
        """Wait for an automation session to end, whatever its result.

        Args:
            session: The session or its id.
            on_progress: Called with the session at each poll.
            timeout: Longest waiting time, in seconds.

        Returns:
            The session at its end.
        """
        return await self._vbr.sessions.wait(
            session,
            automation=True,
            on_progress=on_progress,
            timeout=timeout,
            raise_on_failure=False,
        )

    async def log(self, session: Any) -> list[LogLine]:
        """Read the log of an automation session.

        Args:
            session: The session or its id.
        """
        records = await self._vbr.sessions.logs(session, automation=True)
        return [
            LogLine(
                status=str(record.status or ""),
                title=record.title or "",
                description=record.description or "",
            )
            for record in records
        ]

    def document_model(self, kind: str) -> type[Model]:
        """Return the generated class of the wire document of a kind in the connected revision.

        Args:
            kind: Name of the kind.
        """
        return self._model(kind_named(kind).document)

    def _model(self, name: str) -> type[Model]:
        return _model(name, self._vbr.revision)


def document_model(kind: Kind, revision: str) -> type[Model]:
    """Return the generated class of the wire document of a kind.

    Args:
        kind: The kind.
        revision: API revision, for instance `1.1-rev0`.

    Raises:
        ConfigurationError: If there is no such revision; the message lists all.
    """
    return _model(kind.document, revision)


def _model(name: str, revision: str) -> type[Model]:
    try:
        package = vbr_api.load(revision)
    except ValueError as error:
        raise ConfigurationError(str(error)) from error
    return cast("type[Model]", getattr(package.models, name))


__all__ = ["Automation", "document_model"]
