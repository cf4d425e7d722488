"""The Automation section of the API: export and import of the seven kinds."""

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
    NotChecked,
    cover_jobs,
)
from .._portable.items import items, text_at
from .._portable.kinds import KINDS
from .._portable.results import LogLine
from .._portable.secrets import drop_secrets, find_slots
from .._portable.selection import kind_named
from .._portable.target import Row, Target
from ._exporting import export_all
from ._job_states import list_jobs

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
    """Exports and imports objects in bulk. `Vbr.automation` makes one.

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
            kind: One of the seven, for instance `managedServers`.
            ids: Only these objects.
            names: Only these names; `*` stands for anything.
            types: Only these types.
            more: Further properties of the kind's export specification, by wire name, for
                instance `showHiddenCreds=True`.

        Returns:
            The wire document as the server sent it, proved by decoding it. Secrets in it are empty.

        Raises:
            KeyError: If there is no such kind.
            ConfigurationError: If exports of this kind take no such filter.
            ApiError: If the server refuses.
            DecodeError: If its answer is no such document.
        """
        wanted = kind_named(kind)
        operation = self._vbr.operation(wanted.export_operation)
        spec: dict[str, Any] = {
            "ids": [str(one) for one in ids],
            "names": [str(one) for one in names],
            "types": [str(one) for one in types],
            **more,
        }
        if wanted.name == "encryptionPasswords":
            spec["hints"] = spec.pop("names") + list(more.get("hints", ()))  # they have no names
        spec = {name: value for name, value in spec.items() if value not in ([], None)}
        known = self._model(wanted.filter).wire_names.values()
        for name in spec:
            if name not in known:
                raise ConfigurationError(f"an export of {wanted.name} takes no {name!r}")
        request = operation.build(self._model(wanted.filter).from_dict(spec) if spec else None)
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
        """Compare an export with what the server, its source, has now.

        Only jobs are compared: by type and name, with the server's job states in the newest API
        revision that both sides share. What cannot be read is reported in `Coverage.not_checked`.

        Args:
            documents: Kind to exported wire document; a kind that is missing is not compared.
            filters: `ids`, `names` and `types` that the export was narrowed to; objects that they
                exclude are not compared.
        """
        if JOBS not in documents:
            return Coverage()
        narrowed = {name: tuple(values) for name, values in (filters or {}).items()}
        try:
            listing = await list_jobs(self._vbr)
        except VbrError as error:
            return Coverage(not_checked=(NotChecked(kind=JOBS, reason=str(error)),))
        return cover_jobs(documents[JOBS], listing, narrowed)

    async def start_import(self, kind: str, document: Mapping[str, Any]) -> Any:
        """Start importing the objects of one kind.

        The document is sent through its generated model, so that a null which the API's document
        forbids is left out, and everything else goes as it is.

        Args:
            kind: One of the seven.
            document: The wire document, secrets filled in.

        Returns:
            The session, to be given to `wait`.

        Raises:
            KeyError: If there is no such kind.
            ApiError: If the server refuses.
            OutcomeUnknown: If it was sent and not answered.
        """
        operation = self._vbr.operation(kind_named(kind).import_operation)
        model = self.document_model(kind).from_dict(dict(document))
        return await operation.call(self._vbr, model)

    async def look(self, kind: str) -> Target:
        """Read what the server has of a kind: its objects as it exports them, and their ids.

        Args:
            kind: One of the seven.
        """
        wanted = kind_named(kind)
        document, rows = await asyncio.gather(self.export(wanted.name), self._rows(wanted))
        slots = find_slots(wanted, document, self.document_model(wanted.name))
        return Target(kind=wanted, document=document, slots=tuple(slots), rows=tuple(rows))

    async def _rows(self, kind: Kind) -> list[Row]:
        operation: Operation = self._vbr.operation(kind.list_operation).OPERATION
        method = getattr(getattr(self._vbr.api, operation.group), operation.name)
        order = {"order_column": "Name"} if "Name" in operation.order_columns else {}
        rows: list[Row] = []
        async for page in self._vbr.paginate(method, limit=_PAGE, **order).pages():
            for model in page.items:
                data = model.to_dict()
                tag = text_at(data, ("tag",)) or text_at(data, ("uniqueId",))
                rows.append(Row(id=str(data["id"]), name=text_at(data, ("name",)), tag=tag))
        return rows

    async def identities(self, kind: str, ids: Iterable[str]) -> dict[str, str]:
        """Return id to identity, by exporting objects one by one.

        Args:
            kind: One of the seven.
            ids: Their ids.
        """
        wanted = kind_named(kind)

        async def one(id_: str) -> tuple[str, str]:
            found = items(wanted, await self.export(wanted.name, ids=[id_]))
            return id_, found[0].identity if len(found) == 1 else ""

        return {
            outcome.input: outcome.unwrap()[1] async for outcome in self._vbr.bulk(one, list(ids))
        }

    async def delete(self, kind: str, id_: str) -> None:
        """Delete an object, and wait for its session if the server makes one.

        Args:
            kind: One of the seven.
            id_: Its id.
        """
        operation = self._vbr.operation(kind_named(kind).delete_operation)
        session = await operation.call(self._vbr, id_)
        if session is not None:
            await self._vbr.sessions.wait(session)

    async def disable_job(self, id_: str) -> None:
        """Disable a job.

        Args:
            id_: Its id.
        """
        await self._vbr.operation("disable_job").call(self._vbr, id_)

    async def pause(self, seconds: float) -> None:
        """Wait, by the clock of the connection."""
        await self._vbr.clock.sleep(seconds)

    def bulk(self, operation: Any, inputs: Any, **options: Any) -> Any:
        """Call a coroutine function for each of many inputs. See `aiovbr.Vbr.bulk`."""
        return self._vbr.bulk(operation, inputs, **options)

    def bare(self, kind: str, document: Document) -> list[Item]:
        """Return the objects of a document without their secrets."""
        wanted = kind_named(kind)
        slots = find_slots(wanted, document, self.document_model(kind))
        return items(wanted, drop_secrets(document, slots))

    async def quiesce(self, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Wait until no automation session runs.

        Args:
            timeout: Longest time to wait for each, in seconds.
        """
        operation = self._vbr.operation("get_all_automation_sessions").OPERATION
        method = getattr(getattr(self._vbr.api, operation.group), operation.name)
        running = [one async for one in self._vbr.paginate(method) if not is_over(one)]
        for session in running:
            await self.wait(session, timeout=timeout)

    async def stop(self, session: Any) -> None:
        """Ask the server to stop an automation session.

        Args:
            session: The session, or its id.
        """
        await self._vbr.sessions.stop(session, automation=True)

    async def wait(
        self,
        session: Any,
        *,
        on_progress: Callable[[Any], None] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - how long a session may run
    ) -> Any:
        """Wait for an automation session to end, whatever its result.

        Args:
            session: The session, or its id.
            on_progress: Called with the session at each look at it.
            timeout: Longest time to wait, in seconds.

        Returns:
            The session as it ended.
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
            session: The session, or its id.
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
        """Return the generated class of a kind's wire document, in this connection's revision."""
        return self._model(kind_named(kind).document)

    def _model(self, name: str) -> type[Model]:
        return _model(name, self._vbr.revision)


def document_model(kind: Kind, revision: str) -> type[Model]:
    """Return the generated class of a kind's wire document.

    Args:
        kind: The kind.
        revision: API revision, for instance `1.1-rev0`.

    Raises:
        KeyError: If there is no such revision.
    """
    return _model(kind.document, revision)


def _model(name: str, revision: str) -> type[Model]:
    return cast("type[Model]", getattr(vbr_api.load(revision).models, name))


__all__ = ["Automation", "document_model"]
