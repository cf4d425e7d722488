"""An unknown revision goes from a server's document to a passing client in one command."""

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
from vbr_generator.cli.standalone import lay_out
from vbr_generator.places import PACKAGE, SPEC
from vbr_simulator.http.certificate import Certificate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# The first test of the module waits for a whole revision: 30 s of processor time, more under load.
pytestmark = pytest.mark.timeout(600)

_CLIENT = """
import asyncio, json, sys, tempfile
from pathlib import Path

import aiovbr
import vbr_api
from vbr_simulator import Simulator, Size



async def main(spec):
    told = {}
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
            made = await store.create_widget(models.WidgetSpec(name="left"))
            told["create_widget"] = type(made).__name__
            told["get_widget"] = (await store.get_widget(made.id)).name
            page = await store.get_all_widgets(limit=5)
            told["get_all_widgets"] = type(page).__name__
            download = await store.download_widget(made.id)
            async with download:
                told["download_widget"] = isinstance(await download.read(), bytes)
            time = await vbr.api.service.get_server_time()
            told["get_server_time"] = type(time).__name__
            proxies = await vbr.api.proxies.get_all_proxies(name_filter="*")
            one = await vbr.api.proxies.get_proxy_by_id(proxies.data[0].id)
            told["get_proxy_by_id"] = one.id == proxies.data[0].id
            token = models.VaultCredentialsSpec(username="u", vault_token="canary")
            told["type"] = str(token.type.value)
            told["masked"] = "canary" not in repr(token)
            created = await vbr.api.credentials.create_creds(token)
            told["create_creds"] = isinstance(created, models.CredentialsModel)
    told["found"] = [vbr_api.REVISIONS["1.4-rev0"], "1.4-rev0" in vbr_api.REVISIONS.built_in]
    print(json.dumps(told))


asyncio.run(main(sys.argv[1]))
"""


class Made(NamedTuple):
    """What the one command left and said."""

    spec: Path
    package: Path
    pages: Path
    said: str


class _Handler(http.server.BaseHTTPRequestHandler):
    document: bytes

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.document)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def _served(document: bytes, folder: Path) -> Iterator[tuple[str, str]]:
    """Serve a document over TLS; give its URL and the certificate's fingerprint."""
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
    """Copy what there is of the revision before: its document, overlays and package."""
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
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Run the command once: it curates, renders and checks a whole revision."""
    folder = tmp_path_factory.mktemp("next")
    spec, package = _repository(folder)
    pages = folder / "pages"
    said = folder / "said.txt"
    document = json.dumps(vendor_document()).encode()
    with (
        _served(document, folder) as (url, pin),
        said.open("w", encoding="utf-8") as stream,
        contextlib.redirect_stdout(stream),
    ):
        places = ["--spec", str(spec), "--package", str(package), "--pages", str(pages)]
        source = ["--revision", NEW, "--source", url, "--pin", pin]
        assert main(["revision", *source, *places]) == 0
    return Made(spec, package, pages, said.read_text(encoding="utf-8"))


def _told(said: str) -> set[tuple[str, str]]:
    """Read the lines of differences: level and text."""
    levels = {"Breaking": "breaking", "Additions": "addition", "Other": "other"}
    found: set[tuple[str, str]] = set()
    level = ""
    for line in said.split("To review")[0].splitlines():
        level = levels.get(line.partition(" ")[0], level)
        if level and line.startswith("  "):
            found.add((level, line.strip().partition(" ")[2].strip()))
    return found


def test_every_change_is_told_and_nothing_else(made: Made) -> None:
    assert _told(made.said) == {line for edit in CHANGES for line in edit.told}


def test_nothing_of_the_new_revision_is_lost(made: Made) -> None:
    assert "1.4-rev0: 522 operations" in made.said
    assert "522/522 operations" in made.said
    assert "0 warnings" in made.said
    assert "loss:" not in made.said


def test_what_nobody_has_written_yet_is_derived_and_listed(made: Made) -> None:
    review = made.said.split("To review")[1].splitlines()[1:]

    assert sorted(line.strip() for line in review) == sorted(REVIEW)


def test_no_word_of_the_vendor_is_kept(made: Made) -> None:
    assert "Words of the vendor" not in (made.spec / f"{NEW}.json").read_text(encoding="utf-8")


def test_a_page_of_the_step_is_written(made: Made) -> None:
    text = (made.pages / f"{OLD}-to-{NEW}.md").read_text(encoding="utf-8")

    assert "- `api.proxies.disable_proxy` is removed" in text


def test_nothing_temporary_is_left(made: Made) -> None:
    assert [path.name for path in made.package.parent.iterdir()] == ["vbr_api"]
    assert sorted(path.name for path in made.spec.glob("*.json")) == [
        f"{OLD}.json",
        f"{OLD}.ledger.json",
        f"{NEW}.json",
        f"{NEW}.ledger.json",
    ]


def test_the_release_check_refuses_what_is_derived(
    made: Made, capsys: pytest.CaptureFixture[str]
) -> None:
    from vbr_generator.cli.release import derived_marks

    derived = derived_marks(made.spec)

    assert {line for line in derived if line.startswith(NEW)} == {f"{NEW}: {n}" for n in REVIEW}


def _called(spec: Path, path: Path) -> dict[str, Any]:
    """Call everything that is new, with a folder before all others on the path."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _CLIENT, str(spec)],
        env={**os.environ, "PYTHONPATH": str(path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.stderr == ""
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_the_client_of_it_calls_what_is_new(made: Made) -> None:
    assert _called(made.spec, made.package.parent) == {
        **_CALLED,
        "found": ["v1_4_rev0", True],
    }


def test_a_package_of_ones_own_calls_what_is_new(made: Made, tmp_path: Path) -> None:
    """The same revision, laid out by `aiovbr-generate` and found through its entry point."""
    project = tmp_path / "my_vbr_1_4"
    project.mkdir()
    shutil.copytree(made.package / "v1_4_rev0", tmp_path / "module")
    shutil.copy(made.spec / f"{NEW}.json", tmp_path)
    lay_out(tmp_path / "module", [tmp_path / f"{NEW}.json"], NEW, project)
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
