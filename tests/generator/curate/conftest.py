"""A small vendor document with every known defect, and its curation.

docs/explanation/vbr-api.md, "Documents", lists the defects.
"""

import json
from pathlib import Path

import pytest

from vbr_generator.curate import curate
from vbr_generator.curate.overlay import load_overlays

HERE = Path(__file__).parent

MARKS = """
overlay: 1.0.0
info: {title: Marks, version: 1.0.0, x-vbr-revisions: [9.9-rev0]}
actions:
  - target: $.paths.*[?@.operationId=='GetAllThings']
    description: This project's summary.
    update: {x-vbr-group: things, summary: List things.}
  - target: $.components.schemas..properties.password
    description: A password.
    update: {x-secret: true}
  - target: $.components.schemas..properties.refresh_token
    description: A token.
    update: {x-secret: true}
  - target: $.components.schemas..properties.access_token
    description: A token.
    update: {x-secret: true}
  - target: $.components.schemas.TokenModel.properties.token_type
    description: Excused.
    update: {x-secret: false, x-secret-reason: The kind of the token.}
"""


@pytest.fixture
def vendor():
    return json.loads((HERE / "mini_vendor.json").read_bytes())


@pytest.fixture
def spec(tmp_path):
    """A folder like spec/, with overlays for the small document."""
    folder = tmp_path / "spec"
    (folder / "overlays").mkdir(parents=True)
    (folder / "overlays" / "marks.yaml").write_text(MARKS, encoding="utf-8")
    return folder


@pytest.fixture
def overlays(spec):
    return load_overlays(spec / "overlays", "9.9-rev0")


@pytest.fixture
def curated(vendor, overlays):
    return curate(vendor, overlays).document
