"""Edits: the difference, into the freshest copy, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import orjson
import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from aiovbr._editing.edit import (
    Edit,
    Pair,
    pair_of,
    pairs,
)
from aiovbr._editing.merge import (
    ABSENT,
    Change,
    blank_secrets,
    changes,
    conflicts,
    merge,
)
from aiovbr.errors import BlankSecret, ConfigurationError, EditConflict, NotFoundError
from aiovbr.testing import run_virtual
from vbr_api.runtime import LENIENT, Request, Response
from vbr_api.v1_1_rev0 import models
from vbr_api.v1_1_rev0.catalog import OPERATIONS
from vbr_api.v1_1_rev0.operations import get_creds, get_job, update_creds, update_job

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    import aiovbr
    from vbr_api.v1_1_rev0 import Api
from vbr_simulator import Simulator, Size

ID = "00000000-0000-0000-0000-000000000001"
PAIRS = pairs(OPERATIONS)
JOB = Pair(OPERATIONS["GetJob"], OPERATIONS["UpdateJob"])
LINUX = Pair(OPERATIONS["GetCreds"], OPERATIONS["UpdateCreds"])
MODULES = {
    module.OPERATION.name: module for module in (get_job, update_job, get_creds, update_creds)
}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3)
    ),
    max_leaves=8,
)
documents = st.dictionaries(st.sampled_from("abcd"), json_values, max_size=4)


class Server:
    """Holds one document, and lets others change it before the second reading."""

    revision = "1.1-rev0"
    decoding = LENIENT

    def __init__(self, document: dict[str, Any], meanwhile: dict[str, Any] | None = None) -> None:
        self.document = document
        self.meanwhile = meanwhile or {}
        self.reads = 0
        self.sent: list[dict[str, Any]] = []

    @property
    def transport(self) -> Any:
        return self

    @property
    def sessions(self) -> Any:
        raise AssertionError

    def operation(self, name: str) -> Any:
        return MODULES[name]

    async def stream(self, request: Request) -> Any:
        raise AssertionError(request)

    async def send(self, request: Request) -> Response:
        if request.operation.method == "GET":
            self.reads += 1
            if self.reads == 2:
                self.document = {**self.document, **self.meanwhile}
            return Response(200, {}, orjson.dumps(self.document))
        assert isinstance(request.body, bytes)
        self.document = orjson.loads(request.body)
        self.sent.append(self.document)
        return Response(200, {}, request.body)

    def edit(self, pair: Pair) -> Edit[Any]:
        return Edit(self, pair, ID, wait=False, within=None)


JOB_DOCUMENT: dict[str, Any] = {
    "id": ID,
    "name": "Nightly",
    "type": "Unheard",
    "isDisabled": False,
    "description": "old",
    "isHighPriority": None,
    "fromTheFuture": {"a": [1, None]},
    "lastRun": "2024-01-25T18:31:50.7300443+01:00",
}
LINUX_DOCUMENT = {
    "id": ID,
    "username": "root",
    "type": "Linux",
    "description": "d",
    "creationTime": "2024-01-25T18:31:50.7300443+01:00",
    "privateKey": "",
}


@pytest.mark.slow
@given(documents, documents)
def test_changes_lead_from_one_document_to_the_other(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    found = list(changes(before, after))
    assert merge(before, found) == after
    assert bool(found) is (before != after)


@pytest.mark.slow
@given(documents, documents)
def test_nothing_conflicts_with_an_unchanged_document_or_an_equal_change(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    found = list(changes(before, after))
    assert conflicts(found, before, before) == []
    assert conflicts(found, before, after) == []


def test_a_changed_property_of_an_object_that_went_is_a_conflict() -> None:
    found = [Change(("a", "b"), 2)]
    assert conflicts(found, {"a": {"b": 1}}, {}) == ["a.b"]
    assert conflicts([Change(("a", "c"), 2)], {"a": {}}, {"a": None}) == ["a.c"]


def test_a_change_does_not_show_its_value() -> None:
    assert "s3cret" not in repr(Change(("password",), "s3cret"))
    assert repr(ABSENT) == "ABSENT"


def test_only_the_difference_is_written_and_the_unknown_is_kept() -> None:
    async def main() -> None:
        server = Server(JOB_DOCUMENT, {"isDisabled": True, "newer": 1})
        edit = server.edit(JOB)
        async with edit as job:
            job.description = "new"
        assert server.sent == [
            {**JOB_DOCUMENT, "description": "new", "isDisabled": True, "newer": 1}
        ]
        assert edit.changed == ("description",)
        assert edit.result.description == "new"

    run_virtual(main())


def test_the_same_field_changed_meanwhile_is_a_conflict_and_nothing_is_sent() -> None:
    async def main() -> None:
        server = Server(JOB_DOCUMENT, {"description": "theirs"})
        with pytest.raises(EditConflict, match=r"UpdateJob .*description") as caught:
            async with server.edit(JOB) as job:
                job.description = "mine"
        assert caught.value.fields == ("description",)
        assert "theirs" not in str(caught.value)
        assert server.sent == []

    run_virtual(main())


def test_the_same_change_made_by_both_is_no_conflict() -> None:
    async def main() -> None:
        server = Server(JOB_DOCUMENT, {"description": "agreed"})
        async with server.edit(JOB) as job:
            job.description = "agreed"
        assert len(server.sent) == 1

    run_virtual(main())


def test_an_object_that_became_another_kind_is_a_conflict() -> None:
    async def main() -> None:
        server = Server(JOB_DOCUMENT, {"type": "Backup"})
        with pytest.raises(EditConflict, match="type"):
            async with server.edit(JOB) as job:
                job.description = "mine"

    run_virtual(main())


def test_nothing_is_sent_without_a_change_or_after_an_exception() -> None:
    async def main() -> None:
        server = Server(JOB_DOCUMENT)
        async with server.edit(JOB):
            pass
        with pytest.raises(ZeroDivisionError):
            async with server.edit(JOB) as job:
                job.description = str(1 / 0)
        assert server.sent == []

    run_virtual(main())


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_blank_secret_is_refused(blank: str) -> None:
    async def main() -> None:
        server = Server({**LINUX_DOCUMENT, "privateKey": blank})
        before = server.document
        with pytest.raises(BlankSecret, match="privateKey") as caught:
            async with server.edit(LINUX) as creds:
                creds.description = "new"
        assert caught.value.fields == ("privateKey",)
        assert server.document == before

    run_virtual(main())


def test_blank_secrets_are_found_however_deep() -> None:
    account = models.LinuxCredentialsModel.from_dict
    raw = {"privateKey": "", "passphrase": None}
    model = {"a": [account(raw), account({"privateKey": "k"})]}
    document = {"a": [dict(raw), {"privateKey": "k"}]}
    assert list(blank_secrets(model, document)) == ["a[0].privateKey"]
    assert document["a"][0] == {"privateKey": ""}


def test_a_secret_that_is_filled_in_is_sent() -> None:
    async def main() -> None:
        server = Server(LINUX_DOCUMENT)
        async with server.edit(LINUX) as creds:
            creds.private_key = "new key"
        assert server.sent == [{**LINUX_DOCUMENT, "privateKey": "new key"}]

    run_virtual(main())


def test_an_optional_secret_can_be_left_out_and_its_null_is() -> None:
    async def main() -> None:
        without = {key: value for key, value in LINUX_DOCUMENT.items() if key != "privateKey"}
        server = Server(LINUX_DOCUMENT)
        async with server.edit(LINUX) as creds:
            creds.private_key = None
        assert server.sent == [without]
        server = Server({**LINUX_DOCUMENT, "privateKey": None})
        async with server.edit(LINUX) as creds:
            creds.description = "new"
        assert server.sent == [{**without, "description": "new"}]

    run_virtual(main())


def test_a_group_means_its_objects_and_a_method_what_it_reads() -> None:
    assert pair_of("repositories", PAIRS, "r").write.id == "UpdateRepository"
    assert pair_of("traffic_rules", PAIRS, "r").read.id == "GetAllTrafficRules"

    async def method() -> None: ...

    method.operation = OPERATIONS["GetRepositoryAccessPermissions"]  # type: ignore[attr-defined]
    assert pair_of(method, PAIRS, "r").write.id == "UpdateRepositoryAccessPermissions"


@pytest.mark.parametrize("what", ["backups", "nothing", print])
def test_what_cannot_be_edited_is_told(what: Any) -> None:
    with pytest.raises(ConfigurationError, match="cannot edit"):
        pair_of(what, PAIRS, "1.1-rev0")


def test_ids_are_asked_for_where_there_are_some() -> None:
    server = Server(JOB_DOCUMENT)
    options = pair_of("general_options", PAIRS, "r")
    with pytest.raises(ConfigurationError, match="needs the id"):
        Edit(server, JOB, None, wait=False, within=None)
    with pytest.raises(ConfigurationError, match="exists once"):
        Edit(server, options, ID, wait=False, within=None)


def test_every_operation_that_replaces_is_paired() -> None:
    replacing = {one.id for one in OPERATIONS.values() if one.method == "PUT"}
    assert {pair.write.id for pair in PAIRS} == replacing
    assert len(PAIRS) == 14


def _change(model: Any) -> str:
    """Change one plain property of a model; return the name of it."""
    names = sorted(
        (name for name in model.wire_names if name not in ("id", "type", "tag", "username")),
        key=lambda name: (name != "description", name),
    )
    for name in names:
        value = getattr(model, name)
        if isinstance(value, bool):
            setattr(model, name, not value)
            return name
        if type(value) is str:
            setattr(model, name, f"{value} (edited)")
            return name
    for name in names:
        value = getattr(model, name)
        if isinstance(value, list) and value:
            value = value[0]
        if hasattr(value, "wire_names"):
            return f"{name}.{_change(value)}"
    raise AssertionError(model)


@pytest_asyncio.fixture
async def sim() -> AsyncIterator[Simulator]:
    """A simulator that has something of every kind."""
    async with Simulator(seed=1, size=Size.parse("8")) as running:
        yield running


@pytest.mark.asyncio
@pytest.mark.parametrize("pair", PAIRS, ids=[pair.write.id for pair in PAIRS])
async def test_every_pair_is_edited_on_a_server(
    sim: Simulator, connect: Callable[..., aiovbr.Connection[Api]], pair: Pair
) -> None:
    async with connect() as vbr:
        sample = sim.sample(pair.read.id).parameters
        arguments = [sample[name] for name in re.findall(r"{(\w+)}", pair.read.path)]
        read: Any = getattr(getattr(vbr.api, pair.read.group), pair.read.name)
        edit = vbr.edit(read, *arguments, wait=True, timeout=60)
        try:
            async with edit as model:
                changed = _change(model)
                wanted = model.to_dict()
        except BlankSecret as error:
            pytest.fail(f"the simulator gives blank secrets back: {error.fields}")
        assert edit.changed
        assert edit.changed[0].split(".")[0].lower() == changed.split(".")[0].replace("_", "")
        now = (await read(*arguments)).to_dict()
        its_own = {"modificationTime"}  # the server's, not the editor's
        assert {change.name for change in changes(wanted, now)} <= its_own
        if pair.write.idempotent:
            assert type(edit.result) is type(model)
        else:
            assert isinstance(edit.result, models.SessionModel)
            assert str(edit.result.state) == "Stopped"
        assert sim.requests.count(pair.write.id) == 1


@pytest.mark.asyncio
async def test_an_object_that_is_not_there_is_not_found(
    connect: Callable[..., aiovbr.Connection[Api]],
) -> None:
    async with connect() as vbr:
        with pytest.raises(NotFoundError):
            async with vbr.edit("jobs", ID):
                pass
        with pytest.raises(ConfigurationError, match="jobs"):
            vbr.edit("backups", ID)
