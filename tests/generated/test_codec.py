"""Building requests and parsing responses, without a network."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import orjson
import pytest

from vbr_api import errors
from vbr_api.runtime import Response
from vbr_api.v1_1_rev0 import models
from vbr_api.v1_1_rev0.catalog import OPERATIONS
from vbr_api.v1_1_rev0.operations import (
    create_token,
    delete_proxy,
    get_all_sessions,
    get_job,
    get_server_time,
    get_vmware_host_object,
    update_job,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def test_query_parameters_are_encoded_by_their_wire_names() -> None:
    request = get_all_sessions.build(
        skip=0,
        order_asc=False,
        name_filter="a b*&",
        created_after_filter=datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC),
        state_filter=models.ESessionState("Stopped"),
        job_id_filter=UUID(int=7),
    )

    assert request.path == "/api/v1/sessions"
    assert request.query == (
        "skip=0&orderAsc=false&nameFilter=a%20b%2A%26"
        "&createdAfterFilter=2024-01-02T03%3A04%3A05%2B00%3A00&stateFilter=Stopped"
        "&jobIdFilter=00000000-0000-0000-0000-000000000007"
    )


def test_a_path_parameter_cannot_change_the_route() -> None:
    assert get_vmware_host_object.build("a/b c").path.endswith("/hosts/a%2Fb%20c")
    for name in ("", ".", ".."):
        with pytest.raises(ValueError, match=r"name: .* cannot be a part of a path"):
            get_vmware_host_object.build(name)


def test_a_form_body_has_lower_case_grants_and_omits_none() -> None:
    spec = models.TokenLoginSpec(
        grant_type=models.ELoginGrantType("password"), username="a&b", password="p w"
    )

    request = create_token.build(spec)

    assert request.body == b"grant_type=password&username=a%26b&password=p%20w"
    assert request.content_type == "application/x-www-form-urlencoded"
    assert "p%20w" not in repr(request)
    assert "p w" not in repr(spec)


def test_a_value_that_json_cannot_represent_is_refused_with_the_model_name() -> None:
    value: Any = object()
    job = models.JobModel.from_dict({"type": "FutureJob"})
    job.name = value

    with pytest.raises(TypeError, match="JobModel cannot be written as JSON"):
        update_job.build(UUID(int=1), job)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, errors.UnexpectedStatusError),
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (429, errors.RateLimitedError),
        (500, errors.ServerError),
        (503, errors.ServiceUnavailableError),
        (418, errors.UnexpectedStatusError),
    ],
)
@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"errorCode": 5}'], ids=repr)
def test_any_other_status_is_a_typed_error_for_any_body(
    status: int, kind: type[errors.ApiError], body: bytes
) -> None:
    with pytest.raises(kind) as caught:
        get_job.parse(Response(status, {"Retry-After": "3"}, body))

    assert type(caught.value) is kind
    assert caught.value.body == body
    assert caught.value.status == status
    assert "GetJob (GET /api/v1/jobs/{id})" in str(caught.value)


def test_an_error_has_the_message_of_the_server_and_can_be_pickled() -> None:
    body = b'{"errorCode": "NotFound", "message": "No job.", "resourceId": "7", "x": 1}'

    error = errors.error_from(get_job.OPERATION, Response(404, {"A": "b"}, body))
    twin = pickle.loads(pickle.dumps(error))

    for item in (error, twin):
        assert isinstance(item, errors.NotFoundError)
        assert (item.error_code, item.message, item.resource_id) == ("NotFound", "No job.", "7")
        assert item.details is not None
        assert item.details["x"] == 1
        assert item.headers == {"A": "b"}
        assert item.operation.claims
    assert str(error) == str(twin)


def test_a_decode_error_can_be_pickled() -> None:
    with pytest.raises(errors.DecodeError) as caught:
        get_server_time.parse(Response(200, {}, b""))

    twin = pickle.loads(pickle.dumps(caught.value))
    assert str(twin) == str(caught.value)
    assert "0 bytes that are not JSON, expected ServerTimeModel" in str(twin)


def test_a_body_of_another_json_type_is_refused() -> None:
    with pytest.raises(errors.DecodeError, match="a JSON array, expected ServerTimeModel"):
        get_server_time.parse(Response(200, {}, b"[]"))


@pytest.mark.parametrize("status", [200, 202, 204])
def test_every_2xx_status_is_a_success_without_a_body(status: int) -> None:
    parse: Callable[[Response], object] = delete_proxy.parse

    assert parse(Response(status, {}, b"ignored")) is None


def test_an_undocumented_2xx_status_is_a_success() -> None:
    decoded = get_server_time.parse(Response(203, {}, orjson.dumps({"timeZone": "UTC"})))

    assert decoded.time_zone == "UTC"


def test_the_catalog_describes_every_operation() -> None:
    assert len(OPERATIONS) == 133
    assert OPERATIONS["GetAllSessions"].paging == "query"
    assert "CreationTime" in OPERATIONS["GetAllSessions"].order_columns
    assert OPERATIONS["GetBackupObjects"].paging == "single"
    assert not OPERATIONS["CreateToken"].secured
    assert OPERATIONS["GetJob"].idempotent
    assert not OPERATIONS["CreateJob"].idempotent
    assert OPERATIONS["CreateJob"].claims
