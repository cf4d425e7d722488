"""Decoding and encoding a page of 500 sessions, from bytes and to bytes.

The peer is what openapi-python-client renders with its own templates from the same document: it is
generated into a temporary folder for the run.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import orjson
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from benchmarks.interleave import interleave, table
from vbr_api.v1_1_rev0 import models

ROOT = Path(__file__).resolve().parents[1]
ROWS = 500


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


def _stock(folder: Path) -> Any:
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
    sys.path.insert(0, str(folder))
    return importlib.import_module("stock_client.models")


def main() -> None:
    """Print both tables."""
    body = orjson.dumps(_page())
    with tempfile.TemporaryDirectory(prefix="aiovbr-bench-") as temporary:
        stock = _stock(Path(temporary))
        ours = models.SessionsResult.from_dict(orjson.loads(body))
        theirs = stock.SessionsResult.from_dict(orjson.loads(body))
        decoded = interleave(
            {
                "orjson.loads alone": lambda: orjson.loads(body),
                "vbr_api": lambda: models.SessionsResult.from_dict(orjson.loads(body)),
                "openapi-python-client, stock templates": lambda: stock.SessionsResult.from_dict(
                    json.loads(body)
                ),
            },
            units=ROWS,
        )
        encoded = interleave(
            {
                "vbr_api, to_wire and orjson": lambda: orjson.dumps(ours.to_wire()),
                "openapi-python-client, to_dict and json": lambda: json.dumps(theirs.to_dict()),
            },
            units=ROWS,
        )
    sys.stdout.write(table("decode a page of 500 sessions from bytes", "row", decoded) + "\n")
    sys.stdout.write(table("encode it to bytes", "row", encoded) + "\n")


if __name__ == "__main__":
    main()
