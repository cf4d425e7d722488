"""One command creates a working client of a new revision from a server's document."""

from __future__ import annotations

import contextlib
import http.server
import json
import os
import shutil
import ssl
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from installed import register
from next_revision import CHANGES, NEW, OLD, REVIEW, vendor_document
from vbr_generator.cli.app import main
from vbr_generator.cli.release import derived_marks
from vbr_generator.cli.standalone import create_project
from vbr_generator.places import PACKAGE, SPEC
from vbr_simulator.http.certificate import Certificate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# The first test of the module generates a whole revision: 30 s of processor time, more under load.
pytestmark = [pytest.mark.timeout(600), pytest.mark.slow]

_CLIENT = """
import asyncio, json, sys, tempfile
from pathlib import Path

import aiovbr
import vbr_api
from vbr_simulator import Simulator, Size



async def main(spec):
    results = {}
    async with Simulator(
        seed=1, size=Size.demo(), revisions=("1.4-rev0",), spec_folder=Path(spec)
    ) as sim:
        async with aiovbr.connect(
            base_url=sim.base_url,
            username=sim.username,
            password=sim.password,
            tls=aiovbr.TLS(ca_file=sim.ca_file),
            revision="1.4-rev0",
        ) as vbr:
            models = vbr_api.load("1.4-rev0").models
            store = vbr.api.widget_store
            widget = await store.create_widget(models.WidgetSpec(name="left"))
            results["create_widget"] = type(widget).__name__
            results["get_widget"] = (await store.get_widget(widget.id)).name
            page = await store.get_all_widgets(limit=5)
            results["get_all_widgets"] = type(page).__name__
            download = await store.download_widget(widget.id)
            async with download:
                results["download_widget"] = isinstance(await download.read(), bytes)
            time = await vbr.api.service.get_server_time()
            results["get_server_time"] = type(time).__name__
            proxies = await vbr.api.proxies.get_all_proxies(name_filter="*")
            proxy = await vbr.api.proxies.get_proxy_by_id(proxies.data[0].id)
            results["get_proxy_by_id"] = proxy.id == proxies.data[0].id
            token = models.VaultCredentialsSpec(username="u", vault_token="canary")
            results["type"] = str(token.type.value)
            results["masked"] = "canary" not in repr(token)
            created = await vbr.api.credentials.create_creds(token)
            results["create_creds"] = isinstance(created, models.CredentialsModel)
    results["found"] = [vbr_api.REVISIONS["1.4-rev0"], "1.4-rev0" in vbr_api.REVISIONS.built_in]
    print(json.dumps(results))


asyncio.run(main(sys.argv[1]))
"""


class Result(NamedTuple):
    """Files and output of the command."""

    spec: Path
    package: Path
    pages: Path
    output: str


class _Handler(http.server.BaseHTTPRequestHandler):
    document: bytes

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.document)

    def log_message(self, *_: object) -> None:
        """Log nothing."""


@contextlib.contextmanager
def _served(document: bytes, folder: Path) -> Iterator[tuple[str, str]]:
    """Serve a document over TLS; yield its URL and the fingerprint of the certificate."""
    certificate = Certificate.make(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.cert_file, certificate.key_file)
    handler = type("Handler", (_Handler,), {"document": document})
    with http.server.HTTPServer(("127.0.0.1", 0), handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        port = server.server_address[1]
        yield f"https://127.0.0.1:{port}/swagger/v{NEW}/swagger.json", certificate.fingerprint
        server.shutdown()
        thread.join()


def _repository(folder: Path) -> tuple[Path, Path]:
    """Copy document, overlays and package of the previous revision."""
    spec, package = folder / "spec", folder / "generated" / "vbr_api"
    shutil.copytree(SPEC / "overlays", spec / "overlays")
    for path in SPEC.glob(f"{OLD}.*"):
        shutil.copy(path, spec)
    for name in ("runtime", f"v{OLD}".replace(".", "_").replace("-", "_")):
        shutil.copytree(PACKAGE / name, package / name)
    for name in ("__init__.py", "errors.py", "py.typed"):
        shutil.copy(PACKAGE / name, package)
    return spec, package


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> Result:
    """Run the command once: it curates, renders and checks a whole revision."""
    folder = tmp_path_factory.mktemp("next")
    spec, package = _repository(folder)
    pages = folder / "pages"
    output = folder / "output.txt"
    document = json.dumps(vendor_document()).encode()
    with (
        _served(document, folder) as (url, pin),
        output.open("w", encoding="utf-8") as stream,
        contextlib.redirect_stdout(stream),
    ):
        places = ["--spec", str(spec), "--package", str(package), "--pages", str(pages)]
        source = ["--revision", NEW, "--source", url, "--pin", pin]
        assert main(["revision", *source, *places]) == 0
    return Result(spec, package, pages, output.read_text(encoding="utf-8"))


def _differences(output: str) -> set[tuple[str, str]]:
    """Parse the lines of differences: level and text."""
    levels = {"Breaking": "breaking", "Additions": "addition", "Other": "other"}
    lines: set[tuple[str, str]] = set()
    level = ""
    for line in output.split("To review")[0].splitlines():
        level = levels.get(line.partition(" ")[0], level)
        if level and line.startswith("  "):
            lines.add((level, line.strip().partition(" ")[2].strip()))
    return lines


def test_the_report_lists_exactly_the_changes(result: Result) -> None:
    assert _differences(result.output) == {line for change in CHANGES for line in change.reported}


def test_the_new_revision_has_no_losses(result: Result) -> None:
    assert "1.4-rev0: 522 operations" in result.output
    assert "522/522 operations" in result.output
    assert "0 warnings" in result.output
    assert "loss:" not in result.output


def test_the_report_lists_the_derived_marks(result: Result) -> None:
    review = result.output.split("To review")[1].splitlines()[1:]

    assert sorted(line.strip() for line in review) == sorted(REVIEW)


def test_the_curated_document_has_no_prose_of_the_vendor(result: Result) -> None:
    assert "Words of the vendor" not in (result.spec / f"{NEW}.json").read_text(encoding="utf-8")


def test_the_command_writes_a_page_of_differences(result: Result) -> None:
    text = (result.pages / f"{OLD}-to-{NEW}.md").read_text(encoding="utf-8")

    assert "- `api.proxies.disable_proxy` is removed" in text


def test_the_command_removes_its_temporary_files(result: Result) -> None:
    assert [path.name for path in result.package.parent.iterdir()] == ["vbr_api"]
    assert sorted(path.name for path in result.spec.glob("*.json")) == [
        f"{OLD}.json",
        f"{OLD}.ledger.json",
        f"{NEW}.json",
        f"{NEW}.ledger.json",
    ]


def test_the_release_check_finds_the_derived_marks(result: Result) -> None:
    derived = derived_marks(result.spec)

    assert {line for line in derived if line.startswith(NEW)} == {f"{NEW}: {n}" for n in REVIEW}


def _called(spec: Path, path: Path) -> dict[str, Any]:
    """Call the new operations in a process with a folder first on its path."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _CLIENT, str(spec)],
        env={**os.environ, "PYTHONPATH": str(path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.stderr == ""
    results: dict[str, Any] = json.loads(done.stdout)
    return results


def test_the_generated_client_calls_the_new_operations(result: Result) -> None:
    assert _called(result.spec, result.package.parent) == {
        **_CALLED,
        "found": ["v1_4_rev0", True],
    }


def test_an_installed_package_calls_the_new_operations(result: Result, tmp_path: Path) -> None:
    project = tmp_path / "my_vbr_1_4"
    project.mkdir()
    shutil.copytree(result.package / "v1_4_rev0", tmp_path / "module")
    shutil.copy(result.spec / f"{NEW}.json", tmp_path)
    create_project(tmp_path / "module", [tmp_path / f"{NEW}.json"], NEW, project)
    register(project)

    assert _called(project / "my_vbr_1_4" / "spec", project) == {
        **_CALLED,
        "found": ["my_vbr_1_4", False],
    }


_CALLED = {
    "create_widget": "WidgetModel",
    "get_widget": "left",
    "get_all_widgets": "WidgetsResult",
    "download_widget": True,
    "get_server_time": "ServerTimeModel",
    "get_proxy_by_id": True,
    "type": "Vault",
    "masked": True,
    "create_creds": True,
}
