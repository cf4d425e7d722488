"""Every operation of five documents, called through the generated client over TLS and decoded."""

from __future__ import annotations

import hashlib
import importlib
import re
import ssl
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

import vbr_api
from documents import name_of, spec, success_schemas
from revisions import REVISIONS
from vbr_api.runtime import AiohttpTransport, Decoding, Deviation
from vbr_api.runtime.download import Download
from vbr_simulator import ServerClock, Simulator, Size

COUNTS = dict(zip(REVISIONS, (133, 268, 345, 404, 519), strict=True))
# Logout comes last: it ends the token that the others need.
_LAST = "Logout"


class _Caller:
    """Calls the operations of one revision as their documents say.

    Args:
        revision: The revision.
        api: Its generated client.
        sim: What answers.
    """

    def __init__(self, revision: str, api: Any, sim: Simulator) -> None:
        package = f"vbr_api.v{revision.replace('.', '_').replace('-', '_')}"
        self.models = importlib.import_module(f"{package}.models")
        self.operations = importlib.import_module(f"{package}.catalog").OPERATIONS
        self._described = {
            one["operationId"]: one
            for item in spec(revision)["paths"].values()
            for one in item.values()
        }
        self._revision = revision
        self._api = api
        self._sim = sim

    async def __call__(self, operation_id: str, *, complete: bool) -> Any:
        operation = self.operations[operation_id]
        sample = self._sim.sample(operation_id, revision=self._revision, complete=complete)
        arguments = [sample.parameters[name] for name in re.findall(r"{(\w+)}", operation.path)]
        body = self._body(operation_id)
        if body is not None:
            arguments.append(sample.body if body == "" else self._model(body, sample.body))
        method = getattr(getattr(self._api, operation.group), operation.name)
        assert method.operation is operation
        return await method(*arguments, **self._query(operation_id, sample.query))

    def _body(self, operation_id: str) -> str | None:
        """Name of the schema of a body; empty for bytes, None without a body."""
        for media in (
            self._described[operation_id].get("requestBody", {}).get("content", {}).values()
        ):
            ref = media["schema"].get("$ref")
            return name_of(ref) if ref else ""
        return None

    def _model(self, name: str, value: Any) -> Any:
        return getattr(self.models, name).from_dict(value)

    def _query(self, operation_id: str, values: dict[str, Any]) -> dict[str, Any]:
        schemas = {
            one["name"]: one["schema"]
            for one in self._described[operation_id].get("parameters", ())
        }
        return {
            re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower(): getattr(
                self.models, name_of(schemas[name]["$ref"])
            )(value)
            if "$ref" in schemas[name]
            else value
            for name, value in values.items()
        }


@pytest.mark.asyncio
@pytest.mark.parametrize("complete", [True, False], ids=["complete", "smallest"])
@pytest.mark.parametrize("revision", REVISIONS)
async def test_all_operations_are_called_and_decoded(revision: str, complete: bool) -> None:
    deviations: list[Deviation] = []
    called: dict[str, Any] = {}
    # Time stands still, so that what one call deletes does not go while another is about it.
    clock = ServerClock(frozen=datetime(2026, 1, 1, tzinfo=UTC))
    async with Simulator(seed=1, size=Size.demo(), clock=clock) as sim:
        context = ssl.create_default_context(cafile=str(sim.ca_file))
        connector = aiohttp.TCPConnector(ssl=context)
        async with aiohttp.ClientSession(connector=connector) as session:
            decoding = Decoding(report=deviations.append)
            transport = AiohttpTransport(session, sim.base_url, decoding=decoding)
            call = _Caller(revision, vbr_api.api_class(revision)(transport), sim)
            transport.token = (await call("CreateToken", complete=complete)).access_token

            for operation_id in sorted(call.operations, key=lambda name: name == _LAST):
                result = await call(operation_id, complete=complete)
                if isinstance(result, Download):
                    result = await result.read()
                called[operation_id] = result
    assert set(called) == set(call.operations)
    assert len(called) == COUNTS[revision]
    schemas = success_schemas(revision)
    for operation_id, result in called.items():
        schema = schemas.get(operation_id)
        if schema is not None:
            kind = getattr(call.models, name_of(schema["$ref"])) if "$ref" in schema else list
            assert isinstance(result, kind), operation_id
        elif result is not None:
            assert isinstance(result, bytes), operation_id
            assert len(result) > sim.settings.download_bytes / 2
    sent = hashlib.sha256(b"an example of an upload").hexdigest()
    assert {upload.sha256 for upload in sim.uploads} <= {sent}
    kinds = {deviation.kind for deviation in deviations}
    assert "invalid" not in kinds, [d for d in deviations if d.kind == "invalid"][:5]


def test_there_are_1669() -> None:
    assert sum(COUNTS.values()) == 1669
