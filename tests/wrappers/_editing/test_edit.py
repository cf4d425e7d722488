"""Edits: only the difference is written, into a new copy of the object."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import orjson
import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from aiovbr._editing.edit import Edit, ReadWritePair, find_pairs, select_pair
from aiovbr._editing.merge import (
    ABSENT,
    PropertyChange,
    blank_secrets,
    find_changes,
    find_conflicts,
    merge,
)
from aiovbr.errors import BlankSecret, ConfigurationError, EditConflict, NotFoundError
from aiovbr.testing import run_virtual
from vbr_api.runtime import LENIENT, Request, Response
from vbr_api.v1_1_rev0 import models
from vbr_api.v1_1_rev0.catalog import OPERATIONS
from vbr_api.v1_1_rev0.operations import get_creds, get_job, update_creds, update_job
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    import aiovbr
    from vbr_api.v1_1_rev0 import Api

ID = "00000000-0000-0000-0000-000000000001"
PAIRS = find_pairs(OPERATIONS)
JOB = ReadWritePair(OPERATIONS["GetJob"], OPERATIONS["UpdateJob"])
LINUX = ReadWritePair(OPERATIONS["GetCreds"], OPERATIONS["UpdateCreds"])
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
    """Serves one document, which changes before it is read the second time."""

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

    def edit(self, pair: ReadWritePair) -> Edit[Any]:
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
    changes = list(find_changes(before, after))
    assert merge(before, changes) == after
    assert bool(changes) is (before != after)


@pytest.mark.slow
@given(documents, documents)
def test_nothing_conflicts_with_an_unchanged_document_or_an_equal_change(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    changes = list(find_changes(before, after))
    assert find_conflicts(changes, before, before) == []
    assert find_conflicts(changes, before, after) == []


def test_a_changed_property_of_a_removed_object_is_a_conflict() -> None:
    removed = [PropertyChange(("a", "b"), 2)]
    assert find_conflicts(removed, {"a": {"b": 1}}, {}) == ["a.b"]
    nulled = [PropertyChange(("a", "c"), 2)]
    assert find_conflicts(nulled, {"a": {}}, {"a": None}) == ["a.c"]


def test_the_repr_of_a_change_omits_its_value() -> None:
    assert "s3cret" not in repr(PropertyChange(("password",), "s3cret"))
    assert repr(ABSENT) == "ABSENT"


def test_only_the_difference_is_written_and_unknown_properties_are_kept() -> None:
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


def test_a_concurrent_change_of_the_same_property_is_a_conflict_and_nothing_is_sent() -> None:
    async def main() -> None:
        server = Server(JOB_DOCUMENT, {"description": "theirs"})
        with pytest.raises(EditConflict, match=r"UpdateJob .*description") as caught:
            async with server.edit(JOB) as job:
                job.description = "mine"
        assert caught.value.fields == ("description",)
        assert "theirs" not in str(caught.value)
        assert server.sent == []

    run_virtual(main())


def test_an_equal_concurrent_change_is_no_conflict() -> None:
    async def main() -> None:
        server = Server(JOB_DOCUMENT, {"description": "agreed"})
        async with server.edit(JOB) as job:
            job.description = "agreed"
        assert len(server.sent) == 1

    run_virtual(main())


def test_a_changed_type_is_a_conflict() -> None:
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


def test_blank_secrets_are_found_at_any_depth() -> None:
    account = models.LinuxCredentialsModel.from_dict
    raw = {"privateKey": "", "passphrase": None}
    model = {"a": [account(raw), account({"privateKey": "k"})]}
    document = {"a": [dict(raw), {"privateKey": "k"}]}
    assert list(blank_secrets(model, document)) == ["a[0].privateKey"]
    assert document["a"][0] == {"privateKey": ""}


def test_a_secret_that_the_caller_sets_is_sent() -> None:
    async def main() -> None:
        server = Server(LINUX_DOCUMENT)
        async with server.edit(LINUX) as creds:
            creds.private_key = "new key"
        assert server.sent == [{**LINUX_DOCUMENT, "privateKey": "new key"}]

    run_virtual(main())


def test_an_optional_secret_that_is_null_is_not_sent() -> None:
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


def test_a_group_selects_its_objects_and_a_method_selects_its_path() -> None:
    assert select_pair("repositories", PAIRS, "r").write.id == "UpdateRepository"
    assert select_pair("traffic_rules", PAIRS, "r").read.id == "GetAllTrafficRules"

    async def method() -> None: ...

    method.operation = OPERATIONS["GetRepositoryAccessPermissions"]  # type: ignore[attr-defined]
    assert select_pair(method, PAIRS, "r").write.id == "UpdateRepositoryAccessPermissions"


@pytest.mark.parametrize("target", ["backups", "nothing", print])
def test_a_target_without_a_pair_is_refused(target: Any) -> None:
    with pytest.raises(ConfigurationError, match="cannot edit"):
        select_pair(target, PAIRS, "1.1-rev0")


def test_an_id_is_required_only_for_objects_with_an_id() -> None:
    server = Server(JOB_DOCUMENT)
    options = select_pair("general_options", PAIRS, "r")
    with pytest.raises(ConfigurationError, match="needs the id"):
        Edit(server, JOB, None, wait=False, within=None)
    with pytest.raises(ConfigurationError, match="exists once"):
        Edit(server, options, ID, wait=False, within=None)


def test_every_operation_that_replaces_is_paired() -> None:
    replacing = {operation.id for operation in OPERATIONS.values() if operation.method == "PUT"}
    assert {pair.write.id for pair in PAIRS} == replacing
    assert len(PAIRS) == 14


def _change(model: Any) -> str:
    """Change one plain property of a model; return its name."""
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
    """Yield a simulator that has objects of every kind."""
    async with Simulator(seed=1, size=Size.parse("8")) as running:
        yield running


@pytest.mark.asyncio
@pytest.mark.parametrize("pair", PAIRS, ids=[pair.write.id for pair in PAIRS])
async def test_every_pair_is_edited_on_a_server(
    sim: Simulator, connect: Callable[..., aiovbr.Connection[Api]], pair: ReadWritePair
) -> None:
    async with connect() as vbr:
        sample = sim.sample(pair.read.id).parameters
        arguments = [sample[name] for name in re.findall(r"{(\w+)}", pair.read.path)]
        read: Any = getattr(getattr(vbr.api, pair.read.group), pair.read.name)
        edit = vbr.edit(read, *arguments, wait=True, timeout=60)
        try:
            async with edit as model:
                changed = _change(model)
                expected = model.to_dict()
        except BlankSecret as error:
            pytest.fail(f"the simulator returns blank secrets: {error.fields}")
        assert edit.changed
        assert edit.changed[0].split(".")[0].lower() == changed.split(".")[0].replace("_", "")
        current = (await read(*arguments)).to_dict()
        # The server sets this property.
        assert {change.name for change in find_changes(expected, current)} <= {"modificationTime"}
        if pair.write.idempotent:
            assert type(edit.result) is type(model)
        else:
            assert isinstance(edit.result, models.SessionModel)
            assert str(edit.result.state) == "Stopped"
        assert sim.requests.count(pair.write.id) == 1


@pytest.mark.asyncio
async def test_a_missing_object_raises_not_found(
    connect: Callable[..., aiovbr.Connection[Api]],
) -> None:
    async with connect() as vbr:
        with pytest.raises(NotFoundError):
            async with vbr.edit("jobs", ID):
                pass
        with pytest.raises(ConfigurationError, match="jobs"):
            vbr.edit("backups", ID)
