"""Decoding and encoding a page of 500 sessions, from bytes and to bytes.

The baseline is the client that openapi-python-client generates from the same document with its
templates; the benchmark generates it into a temporary folder. The benchmark compares CPU time; with
`--instructions`, the instructions per row (see `benchmarks.instructions`).
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from benchmarks import instructions
from benchmarks.interleave import interleave, table
from vbr_api.v1_1_rev0 import models

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Ways = Mapping[str, Callable[[], object]]

ROOT = Path(__file__).resolve().parents[1]
ITEM = "row"
ROWS = 500
WARM_UP = 5
"""Pages before the first interval."""
INTERVALS = 3


def _page() -> dict[str, Any]:
    def row(index: int) -> dict[str, Any]:
        return {
            "id": f"6f9619ff-8b86-d011-b42d-00c04fc9{index:04x}",
            "name": f"Backup Job {index}",
            "activityId": f"6f9619ff-8b86-d011-b42d-10c04fc9{index:04x}",
            "sessionType": "Job",
            "creationTime": "2024-01-25T18:31:50.7300443+01:00",
            "endTime": "2024-01-25T18:41:50.7300443+01:00",
            "state": "Stopped",
            "progressPercent": 100,
            "result": {"result": "Success", "message": "", "isCanceled": False},
            "usn": 123456 + index,
        }

    rows = [row(index) for index in range(ROWS)]
    return {"data": rows, "pagination": {"total": ROWS, "count": ROWS}}


def _generate_stock(folder: Path) -> None:
    # A local import: under valgrind it takes a minute, and only the generated code is needed.
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData

    document = json.loads((ROOT / "spec" / "1.1-rev0.json").read_bytes())
    config = Config.from_sources(
        ConfigFile(package_name_override="stock_client", post_hooks=[]),
        MetaType.NONE,
        document_source=folder,
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder / "stock_client",
    )
    data = GeneratorData.from_dict(document, config=config)
    assert isinstance(data, GeneratorData)
    Project(openapi=data, config=config).build()


def _ways(folder: Path) -> tuple[Ways, Ways]:
    """Return implementations that decode and encode a page; `folder` has the stock client."""
    sys.path.insert(0, str(folder))
    stock = importlib.import_module("stock_client.models")
    body = orjson.dumps(_page())
    ours = models.SessionsResult.from_dict(orjson.loads(body))
    theirs = stock.SessionsResult.from_dict(orjson.loads(body))
    return {
        "orjson.loads alone": lambda: orjson.loads(body),
        "vbr_api": lambda: models.SessionsResult.from_dict(orjson.loads(body)),
        "openapi-python-client, stock templates": lambda: stock.SessionsResult.from_dict(
            json.loads(body)
        ),
    }, {
        "vbr_api, to_wire and orjson": lambda: orjson.dumps(ours.to_wire()),
        "openapi-python-client, to_dict and json": lambda: json.dumps(theirs.to_dict()),
    }


def count(marks: instructions.Marks, folder: str) -> None:
    """Mark the intervals of every implementation."""
    for group, ways in zip(("decode", "encode"), _ways(Path(folder)), strict=True):
        for name, way in ways.items():
            for _ in range(WARM_UP):
                way()
            for _ in range(INTERVALS):
                with marks.interval(group, name, ROWS):
                    way()


def count_instructions() -> list[instructions.Counted]:
    """Return the instructions per row."""
    with tempfile.TemporaryDirectory(prefix="aiovbr-bench-") as folder:
        _generate_stock(Path(folder))
        return instructions.count("decode", folder)


def main() -> None:
    """Print both tables."""
    with tempfile.TemporaryDirectory(prefix="aiovbr-bench-") as folder:
        _generate_stock(Path(folder))
        decode, encode = _ways(Path(folder))
        decoded = interleave(decode, units=ROWS)
        encoded = interleave(encode, units=ROWS)
    sys.stdout.write(table("decode a page of 500 sessions from bytes", "row", decoded) + "\n")
    sys.stdout.write(table("encode it to bytes", "row", encoded) + "\n")


if __name__ == "__main__":
    main()
