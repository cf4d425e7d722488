"""The error tree is complete and documented, and its errors can be pickled."""

from __future__ import annotations

import errno
import inspect
import pickle
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

import aiovbr.automation
import aiovbr.bundle
from aiovbr import errors
from aiovbr.automation import ImportReport
from aiovbr.errors import Attempt, VbrError
from doubles import answer, operation
from vbr_api.runtime import CallRecord

OPERATION = operation(id="GetJob", path="/api/v1/jobs/{id}")
EVIDENCE: dict[str, Any] = {
    "operation": OPERATION,
    "call": CallRecord(
        "c-1", (Attempt(1, None, "reset", True, 0.1), Attempt(2, 503, None, True, 0.2))
    ),
}
SESSION = SimpleNamespace(id=UUID(int=1), name="Import", state="Working", result=None)
CLASSES = [
    kind
    for name in errors.__all__
    if inspect.isclass(kind := getattr(errors, name)) and issubclass(kind, VbrError)
]


def create_error(kind: type[VbrError]) -> VbrError:
    response = answer(400, {"errorCode": "NotFound", "message": "No such job."})
    if kind is errors.RevisionNotSupported:
        return kind(OPERATION, response, ["1.0-rev1"], ["1.1-rev0"])
    if issubclass(kind, errors.ApiError):
        return kind(OPERATION, response)
    if kind is errors.CertificateChanged:
        return kind(["aa"], "bb", **EVIDENCE)
    if issubclass(kind, errors.CallError):
        return kind("it happened", **EVIDENCE)
    if kind is errors.SessionFailed:
        return kind(SESSION, [SimpleNamespace(title="t")])
    if kind is errors.SessionTimeout:
        return kind(SESSION, 5.0)
    if kind in (errors.EditConflict, errors.BlankSecret):
        return kind(OPERATION, ["schedule.daily", "name"])
    if kind is errors.StillThere:
        return kind(5.0)
    if issubclass(kind, errors.BundleError):
        return kind(Path("export/jobs.json"), "missing", "export again")
    if kind is errors.SecretsMissing:
        return kind(["credentials 'c1' password: empty"], "lab.secrets.toml")
    if kind is errors.ImportStopped:
        return kind("no route", ImportReport(stopped="no route"))
    if kind is errors.FailureGroup:
        return kind("2 failed", [VbrError("first"), ValueError("second")])
    if kind is errors.FileError:
        return kind(errno.ENOENT, "No such file or directory", "kit.zip")
    if kind is errors.SecretUnavailable:
        return kind("empty", empty=True)
    return kind("it happened")


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_keeps_type_message_and_attributes_after_pickling(kind: type[VbrError]) -> None:
    error = create_error(kind)
    revived = pickle.loads(pickle.dumps(error))
    assert type(revived) is kind
    assert str(revived) == str(error)
    assert set(vars(revived)) == set(vars(error))


@pytest.mark.parametrize("kind", [kind for kind in CLASSES if issubclass(kind, errors.CallError)])
def test_every_error_of_a_call_names_operation_method_and_route(kind: type[VbrError]) -> None:
    assert str(create_error(kind)).startswith("GetJob (GET /api/v1/jobs/{id}): ")


def test_the_documented_tree_is_that_of_the_classes() -> None:
    drawn: dict[str, str] = {}
    parents: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        name = line.lstrip("├└│─ ").split(" ")[0]
        if not line or not hasattr(errors, name) or not (name == "VbrError" or "── " in line):
            continue
        depth = (len(line) - len(line.lstrip("├└│─ "))) // 4
        del parents[depth:]
        if parents:
            drawn[name] = parents[-1]
        parents.append(name)
    actual = {kind.__name__: kind.__bases__[0].__name__ for kind in CLASSES if kind is not VbrError}
    # CallError is an internal base class, so the tree omits it.
    actual.pop("CallError")
    assert drawn == {
        name: "VbrError" if parent == "CallError" else parent for name, parent in actual.items()
    }


@pytest.mark.parametrize("package", [aiovbr.automation, aiovbr.bundle])
def test_every_error_that_a_package_exports_is_in_the_tree(package: ModuleType) -> None:
    exported = [getattr(package, name) for name in package.__all__]
    failures = [item for item in exported if inspect.isclass(item) and issubclass(item, Exception)]

    assert failures
    assert set(failures) <= set(CLASSES)


def test_timeouts_are_builtin_timeout_errors() -> None:
    assert issubclass(errors.RequestTimeout, TimeoutError)
    assert issubclass(errors.SessionTimeout, TimeoutError)


def test_except_star_splits_a_failure_group() -> None:
    group = create_error(errors.FailureGroup)
    assert isinstance(group, errors.FailureGroup)
    group.add_note("key: a")

    matching, others = group.split(VbrError)
    first, rest = group.split(ValueError)

    assert (matching, others) == (group, None)
    assert isinstance(first, errors.FailureGroup)
    assert isinstance(rest, errors.FailureGroup)
    assert (first.message, first.__notes__) == ("2 failed", ["key: a"])
    assert [str(error) for error in rest.exceptions] == ["first"]


def test_a_file_error_has_the_attributes_of_an_os_error() -> None:
    error = pickle.loads(pickle.dumps(create_error(errors.FileError)))
    assert isinstance(error, OSError)
    assert (error.errno, error.filename) == (errno.ENOENT, "kit.zip")
    assert str(error) == ("kit.zip: No such file or directory; check the path and its permissions")


def test_the_error_of_a_failed_session_has_three_records_and_the_number_of_others() -> None:
    records = [SimpleNamespace(title=f"record {n}") for n in range(10)]
    message = str(errors.SessionFailed(SESSION, records))
    assert "record 0; record 1; record 2 and 7 more" in message
