"""OpenTelemetry spans and measurements of events."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from aiovbr import errors
from aiovbr.otel import LOGIN_ATTRIBUTES, METRIC_ATTRIBUTES, SPAN_ATTRIBUTES, Telemetry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import aiovbr
    from vbr_api.v1_1_rev0 import Api
    from vbr_simulator import Simulator

ID = "00000000-0000-0000-0000-000000000001"


class InMemoryTelemetry:
    """Spans and measurements in memory."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self._reader = InMemoryMetricReader()
        self.traces = TracerProvider(shutdown_on_exit=False)
        self.traces.add_span_processor(SimpleSpanProcessor(self._spans))
        self.meters = MeterProvider([self._reader], shutdown_on_exit=False)
        self.telemetry = Telemetry(tracer_provider=self.traces, meter_provider=self.meters)

    @property
    def spans(self) -> list[Any]:
        return list(self._spans.get_finished_spans())

    @property
    def points(self) -> dict[str, list[Any]]:
        data: Any = self._reader.get_metrics_data()
        scopes = [scope for resource in data.resource_metrics for scope in resource.scope_metrics]
        return {
            metric.name: list(metric.data.data_points)
            for scope in scopes
            for metric in scope.metrics
        }

    def close(self) -> None:
        self.traces.shutdown()
        self.meters.shutdown()


@pytest.fixture
def recorded() -> Iterator[InMemoryTelemetry]:
    telemetry = InMemoryTelemetry()
    yield telemetry
    telemetry.close()


@pytest.mark.asyncio
async def test_every_attempt_is_a_child_span_of_the_caller(
    sim: Simulator, connect: Callable[..., aiovbr.Connection[Api]], recorded: InMemoryTelemetry
) -> None:
    tracer = recorded.traces.get_tracer("test")
    async with connect(on_event=recorded.telemetry) as vbr:
        sim.faults.add(operation="GetAllJobs", status=503, times=1)
        with tracer.start_as_current_span("caller") as caller:
            await vbr.api.jobs.get_all_jobs(name_filter="s3cret*")
    first, second = [span for span in recorded.spans if span.name == "GET /api/v1/jobs"]
    assert first.parent.span_id == caller.get_span_context().span_id
    assert first.attributes["aiovbr.call_id"] == second.attributes["aiovbr.call_id"]
    assert first.attributes["http.response.status_code"] == 503
    assert first.attributes["error.type"] == "503"
    assert first.status.status_code is StatusCode.ERROR
    assert "aiovbr.retry_in" in first.attributes
    assert second.attributes["http.request.resend_count"] == 1
    assert second.status.status_code is StatusCode.UNSET
    assert second.start_time < second.end_time
    assert {"aiovbr password", "aiovbr logout"} <= {span.name for span in recorded.spans}


@pytest.mark.asyncio
async def test_attempts_and_logins_are_measured(
    sim: Simulator, connect: Callable[..., aiovbr.Connection[Api]], recorded: InMemoryTelemetry
) -> None:
    async with connect(on_event=recorded.telemetry) as vbr:
        for _ in range(5):
            await vbr.api.jobs.get_all_jobs(limit=1)
        with pytest.raises(errors.NotFoundError):
            await vbr.api.jobs.get_job(ID)
    points = recorded.points
    counts = {
        (point.attributes["aiovbr.operation"], point.attributes.get("error.type")): point.count
        for point in points["http.client.request.duration"]
    }
    assert counts == {("GetAllJobs", None): 5, ("GetJob", "404"): 1}
    assert sum(point.value for point in points["aiovbr.client.received"]) > 0
    assert {
        point.attributes["aiovbr.grant"] for point in points["aiovbr.client.login.duration"]
    } == {
        "password",
        "logout",
    }


@pytest.mark.asyncio
async def test_attributes_are_those_of_the_documented_sets(
    sim: Simulator, connect: Callable[..., aiovbr.Connection[Api]], recorded: InMemoryTelemetry
) -> None:
    async with connect(on_event=recorded.telemetry) as vbr:
        sim.faults.add(operation="GetAllJobs", reset="before", times=1)
        await vbr.api.jobs.get_all_jobs(name_filter="s3cret*")
    spans = [span for span in recorded.spans if "aiovbr.grant" not in span.attributes]
    assert {name for span in spans for name in span.attributes} <= SPAN_ATTRIBUTES
    logins = [span for span in recorded.spans if "aiovbr.grant" in span.attributes]
    assert {name for span in logins for name in span.attributes} <= LOGIN_ATTRIBUTES
    for name, points in recorded.points.items():
        allowed = LOGIN_ATTRIBUTES if ".login." in name else METRIC_ATTRIBUTES
        assert {key for point in points for key in point.attributes} <= allowed
    shown = "".join(span.to_json() for span in recorded.spans)
    for secret in ("s3cret", sim.password):
        assert secret not in shown


def test_import_aiovbr_does_not_import_opentelemetry() -> None:
    code = (
        "import sys, aiovbr; from aiovbr import Connection, Vbr;"
        "assert not [m for m in sys.modules if m.startswith('opentelemetry')]"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_the_error_without_opentelemetry_names_the_extra() -> None:
    code = (
        "import sys; sys.modules['opentelemetry'] = None\n"
        "from aiovbr.errors import ConfigurationError\n"
        "try:\n    import aiovbr.otel\n"
        "except ConfigurationError as error:\n    assert 'aiovbr[otel]' in str(error)\n"
        "else:\n    raise SystemExit('imported')"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
