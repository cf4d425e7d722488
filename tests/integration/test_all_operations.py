"""Every operation of the document is called through the generated client, over TLS, and decoded."""

from __future__ import annotations

import re
import ssl
from typing import Any

import aiohttp
import pytest

import vbr_api
from documents import name_of, spec, success_schemas
from vbr_api.runtime import AiohttpTransport, Decoding, Forgiven
from vbr_api.v1_1_rev0 import Api, models
from vbr_api.v1_1_rev0.catalog import OPERATIONS
from vbr_simulator import Simulator, Size

# Logout comes last: it ends the token that the others need.
_LAST = "Logout"


def _bodies() -> dict[str, str]:
    """Operation id to the schema of its body."""
    found: dict[str, str] = {}
    for item in spec()["paths"].values():
        for operation in item.values():
            for media in operation.get("requestBody", {}).get("content", {}).values():
                found[operation["operationId"]] = name_of(media["schema"]["$ref"])
    return found


async def _call(api: Api, sim: Simulator, operation_id: str, *, complete: bool) -> Any:
    operation = OPERATIONS[operation_id]
    sample = sim.sample(operation_id, complete=complete)
    arguments = [sample.parameters[name] for name in re.findall(r"{(\w+)}", operation.path)]
    if operation_id in _bodies():
        model = getattr(models, _bodies()[operation_id])
        arguments.append(model.from_dict(sample.body))
    method = getattr(getattr(api, operation.group), operation.name)
    assert method.operation is operation
    return await method(*arguments)


@pytest.mark.asyncio
@pytest.mark.parametrize("complete", [True, False], ids=["complete", "smallest"])
async def test_all_133_operations_are_called_and_decoded(complete: bool) -> None:
    forgiven: list[Forgiven] = []
    called: dict[str, Any] = {}
    async with Simulator(seed=1, size=Size.demo()) as sim:
        context = ssl.create_default_context(cafile=str(sim.ca_file))
        connector = aiohttp.TCPConnector(ssl=context)
        async with aiohttp.ClientSession(connector=connector) as session:
            decoding = Decoding(report=forgiven.append)
            transport = AiohttpTransport(session, sim.base_url, decoding=decoding)
            api = vbr_api.api_class("1.1-rev0")(transport)
            grant = models.ELoginGrantType("password")
            login = models.TokenLoginSpec(
                grant_type=grant, username=sim.username, password=sim.password
            )
            transport.token = (await api.login.create_token(login)).access_token

            for operation_id in sorted(OPERATIONS, key=lambda name: name == _LAST):
                called[operation_id] = await _call(api, sim, operation_id, complete=complete)

    assert len(called) == 133
    schemas = success_schemas()
    for operation_id, result in called.items():
        if operation_id in schemas:
            assert isinstance(result, getattr(models, name_of(schemas[operation_id]["$ref"])))
        else:
            assert result is None, operation_id
    kinds = {finding.kind for finding in forgiven}
    assert "invalid" not in kinds, [f for f in forgiven if f.kind == "invalid"][:5]
