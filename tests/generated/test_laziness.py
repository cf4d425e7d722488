"""Importing and calling one operation imports only the required modules."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import vbr_api

pytestmark = pytest.mark.slow

_SCRIPT = """
import asyncio, json, sys
import vbr_api

at_import = sorted(m for m in sys.modules if m.split(".")[0] == "vbr_api")
heavy = sorted(m for m in ("aiohttp", "attrs") if m in sys.modules)

class Canned:
    decoding = vbr_api.runtime.LENIENT
    async def send(self, request):
        body = b'{"data": [{"id": "x", "name": "n", "type": "WinLocal", "description": ""}], ' \
               b'"pagination": {"total": 1, "count": 1}}'
        return vbr_api.runtime.Response(200, {}, body)

api = vbr_api.load("1.1-rev0").Api(Canned())
page = asyncio.run(api.CALL)
print(json.dumps({
    "at_import": at_import,
    "heavy": heavy,
    "after": sorted(m for m in sys.modules if m.split(".")[0] == "vbr_api"),
}))
"""


def _modules(call: str) -> dict[str, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT.replace("CALL", call)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


def test_importing_the_package_imports_no_submodule() -> None:
    found = _modules("service.get_server_time()")

    assert found["at_import"] == ["vbr_api"]
    assert found["heavy"] == []


def test_calling_one_operation_imports_fewer_than_25_modules() -> None:
    simple = _modules("service.get_server_time()")["after"]
    page = _modules("repositories.get_all_repositories()")["after"]

    assert len(simple) < 25, simple
    assert len(page) < 25, page


@pytest.mark.parametrize("revision", vbr_api.REVISIONS.built_in)
def test_connecting_with_one_revision_imports_no_other_revision(revision: str) -> None:
    script = (
        "import asyncio, sys, aiovbr\n"
        "async def main():\n"
        f"    connection = aiovbr.connect('h', username='u', password='p', revision='{revision}',"
        " lazy=True)\n"
        "    async with connection as vbr:\n"
        "        vbr.api.jobs.get_all_jobs\n"
        "        assert vbr.supports('GetAllJobs')\n"
        "asyncio.run(main())\n"
        "print(*{'.'.join(m.split('.')[:2]) for m in sys.modules if m.startswith('vbr_api.v')})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == [f"vbr_api.{vbr_api.REVISIONS[revision]}"]
