"""A lenient decoder reports deviations; a strict decoder refuses them with their path."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from vbr_api.errors import DecodeError
from vbr_api.runtime import Decoding, Deviation, Response
from vbr_api.v1_1_rev0.operations import get_all_repositories

_ID = "6f9619ff-8b86-d011-b42d-00c04fc964ff"


def _row(**changes: Any) -> dict[str, Any]:
    return {"id": _ID, "name": "r", "description": "", "type": "Smb", "share": {}, **changes}


def _parse(rows: list[Any], decoding: Decoding) -> Any:
    body = orjson.dumps({"data": rows, "pagination": {"total": 1, "count": 1}})
    return get_all_repositories.parse(Response(200, {}, body), decoding)


def _reported(rows: list[Any]) -> set[tuple[str, str]]:
    deviations: list[Deviation] = []
    _parse(rows, Decoding(report=deviations.append))
    return {(deviation.path, deviation.kind) for deviation in deviations}


def test_every_kind_of_deviation_is_reported_with_its_path() -> None:
    first = _row(type="WinLocal", hostId=None, repository={}, mountServer={})
    del first["name"]
    rows = [first, _row(type="Tape"), _row(id="not-a-uuid", extra=1), None]

    reported = _reported(rows)

    assert {
        ("data[0].name", "missing"),
        ("data[0].hostId", "null"),
        ("data[1].type", "unknown-discriminator"),
        ("data[1].type", "unknown-enum"),
        ("data[2].id", "invalid"),
        ("data[2].extra", "unknown-property"),
        ("data[3]", "null"),
    } <= reported


def test_strict_decoding_names_the_path_and_the_model() -> None:
    rows = [_row(), _row(type="WinLocal", hostId=None, repository={}, mountServer={})]
    rows[0]["repository"] = rows[0]["mountServer"] = {}

    with pytest.raises(DecodeError, match=r"RepositoriesResult\.data\[") as caught:
        _parse(rows, Decoding(strict=True))

    assert caught.value.path.startswith("data[")
    assert caught.value.operation is get_all_repositories.OPERATION


def test_strict_decoding_accepts_unknown_properties() -> None:
    page = {"data": [], "pagination": {"total": 0, "count": 0, "skip": 0}, "new": True}
    body = orjson.dumps(page)

    decoded = get_all_repositories.parse(Response(200, {}, body), Decoding(strict=True))

    assert decoded.additional_properties == {"new": True}


def test_a_reported_deviation_never_contains_the_value() -> None:
    deviations: list[Deviation] = []

    _parse([_row(id="canary-1", tag=5, password="canary-2")], Decoding(report=deviations.append))

    assert deviations
    assert "canary" not in repr(deviations)
