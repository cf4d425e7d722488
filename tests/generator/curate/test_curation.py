"""Curation of the small document: result, ledger, errors, determinism."""

import http.server
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from vbr_generator.checker import check_ledger, compare_documents
from vbr_generator.cli.curation import main
from vbr_generator.curate import curate_source
from vbr_generator.curate.ledger import canonical
from vbr_generator.curate.source import SourceTrust, read_source
from vbr_generator.errors import SourceError

SOURCE = Path(__file__).parent / "mini_vendor.json"
ARGUMENTS = ["--revision", "9.9-rev0", "--source", str(SOURCE)]


def test_the_result_is_valid_openapi(curated):
    assert list(OpenAPIV30SpecValidator(curated).iter_errors()) == []


def test_nothing_is_lost(vendor, curated):
    assert compare_documents(vendor, curated).losses == []


def test_children_inherit_and_the_discriminator_table_is_complete(curated):
    schemas = curated["components"]["schemas"]
    table = schemas["ThingModel"]["discriminator"]["mapping"]
    assert set(table) == {"Local", "AmazonS3", "VMware", "Lonely"}
    for ref in table.values():
        parent, own = schemas[ref.rpartition("/")[2]]["allOf"]
        assert parent == {"$ref": "#/components/schemas/ThingModel"}
        assert own["type"] == "object"


def test_the_ledger_lists_the_changes(overlays):
    _, ledger = curate_source(SOURCE.read_bytes(), SOURCE.name, "9.9-rev0", overlays)
    assert ledger["unmapped_discriminator_values"] == {"ThingModel": ["us-east-1"]}
    assert ledger["unreachable_schemas"] == ["EmptySuccessResponse", "ThingsFilters"]
    assert ledger["counts"]["curated"]["operations"] == 9
    assert "CreateThing: Create thing." in ledger["review"]
    assert not any("GetAllThings" in note for note in ledger["review"])
    assert ledger["checker"]["losses"] == []
    dropped = next(rule for rule in ledger["rules"] if rule["rule"] == "undefined-required")
    assert dropped["changes"] == ["/components/schemas/ThingModel: ThingModel.kind"]


def test_the_command_writes_document_and_ledger_only(spec):
    assert main([*ARGUMENTS, "--spec", str(spec)]) == 0
    assert sorted(path.name for path in spec.iterdir()) == [
        "9.9-rev0.json",
        "9.9-rev0.ledger.json",
        "overlays",
    ]
    assert check_ledger(spec / "9.9-rev0.json").ok


def test_a_dry_run_writes_nothing(spec):
    assert main([*ARGUMENTS, "--spec", str(spec), "--dry-run"]) == 0
    assert [path.name for path in spec.iterdir()] == ["overlays"]


def test_a_document_that_was_edited_by_hand_is_a_loss(spec):
    main([*ARGUMENTS, "--spec", str(spec)])
    path = spec / "9.9-rev0.json"
    path.write_bytes(path.read_bytes().replace(b"Small", b"Tiny"))
    assert not check_ledger(path).ok


def test_a_document_of_another_revision_is_refused(spec, capsys):
    arguments = ["--revision", "1.1-rev0", "--source", str(SOURCE), "--spec", str(spec)]
    assert main(arguments) == 1
    assert "is '9.9-rev0'; needed: revision 1.1-rev0" in capsys.readouterr().err


def test_the_command_writes_nothing_for_an_unknown_shape(spec, tmp_path, vendor, capsys):
    vendor["components"]["schemas"]["Error"]["patternProperties"] = {}
    source = tmp_path / "broken.json"
    source.write_text(json.dumps(vendor), encoding="utf-8")
    arguments = ["--revision", "9.9-rev0", "--source", str(source), "--spec", str(spec)]
    assert main(arguments) == 1
    assert "unknown keyword 'patternProperties'" in capsys.readouterr().err
    assert [path.name for path in spec.iterdir()] == ["overlays"]


@pytest.mark.parametrize("content", [b"", b"[]", b"not json"])
def test_invalid_json_is_an_error_with_the_name_of_the_source(spec, tmp_path, content, capsys):
    source = tmp_path / "broken.json"
    source.write_bytes(content)
    arguments = ["--revision", "9.9-rev0", "--source", str(source), "--spec", str(spec)]
    assert main(arguments) == 1
    assert "broken.json" in capsys.readouterr().err


def test_the_ledger_contains_no_path_of_this_machine(spec):
    main([*ARGUMENTS, "--spec", str(spec)])
    text = (spec / "9.9-rev0.ledger.json").read_text(encoding="utf-8")
    assert str(Path.cwd()) not in text
    assert str(spec) not in text
    assert '"mini_vendor.json"' in text


def test_two_curations_are_byte_identical(overlays):
    first, second = (
        curate_source(SOURCE.read_bytes(), SOURCE.name, "9.9-rev0", overlays) for _ in range(2)
    )
    assert canonical(first[0].document) == canonical(second[0].document)
    assert canonical(first[1]) == canonical(second[1])


@pytest.mark.slow
def test_the_hash_seed_changes_no_byte(spec):
    results = []
    for seed in ("0", "1", "4242"):
        code = (
            "import sys; from vbr_generator.cli.curation import main; sys.exit(main(sys.argv[1:]))"
        )
        subprocess.run(
            [sys.executable, "-c", code, *ARGUMENTS, "--spec", str(spec)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        results.append([path.read_bytes() for path in sorted(spec.glob("*.json"))])
    assert results[0] == results[1] == results[2]


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path.endswith("swagger.json") else 404)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_):
        """Log nothing."""


@pytest.fixture
def server():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()
        thread.join()


def test_the_name_of_a_url_source_is_its_path(server):
    plain = SourceTrust(insecure=True)
    content, name = read_source(f"{server}/swagger/v9.9-rev0/swagger.json", plain)
    assert (content, name) == (b"{}", "swagger/v9.9-rev0/swagger.json")


@pytest.mark.parametrize(
    "source", ["{server}/nothing", "http://127.0.0.1:1/x", "https://[bad/x", "{server}/\u00fc"]
)
def test_an_unreadable_source_is_an_error(server, source):
    with pytest.raises(SourceError, match="cannot read --source"):
        read_source(source.format(server=server), SourceTrust(insecure=True))
    with pytest.raises(SourceError, match=r"cannot read --source missing\.json"):
        read_source("missing.json")


def test_insecure_prints_a_warning(server, capsys):
    read_source(f"{server}/swagger.json", SourceTrust(insecure=True))
    assert "WARNING" in capsys.readouterr().err
