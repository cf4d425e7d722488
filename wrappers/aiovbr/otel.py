"""OpenTelemetry spans and metrics for a connection (extra `otel`).

    from aiovbr.otel import Telemetry

    aiovbr.connect(..., on_event=Telemetry())

Names and attributes follow the semantic conventions for HTTP clients
(https://opentelemetry.io/docs/specs/semconv/http/). The constants below
list all attributes. None contains a body, a query, a header or the values in a path.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from ._attempts.events import AttemptEnded
from .errors import ConfigurationError

try:
    from opentelemetry import context, metrics, trace
    from opentelemetry.trace import SpanKind, Status, StatusCode
except ImportError as missing:
    raise ConfigurationError("telemetry needs: pip install 'aiovbr[otel]'") from missing

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from ._attempts.events import Event, LoginEnded

Attributes = dict[str, str | int | float]

# Buckets that the semantic conventions advise for `http.client.request.duration`, extended to 600 s
# because VBR is slow.
_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 180, 600)

SPAN_ATTRIBUTES: Final = frozenset(
    (
        "aiovbr.call_id",
        "aiovbr.lane",
        "aiovbr.operation",
        "aiovbr.queue_seconds",
        "aiovbr.retry_in",
        "error.type",
        "http.request.body.size",
        "http.request.method",
        "http.request.resend_count",
        "http.response.body.size",
        "http.response.status_code",
        "url.template",
    )
)
"""All attributes of the span of an attempt."""

METRIC_ATTRIBUTES: Final = frozenset(
    (
        "aiovbr.lane",
        "aiovbr.operation",
        "error.type",
        "http.request.method",
        "http.response.status_code",
        "url.template",
    )
)
"""All attributes of the measurements of an attempt."""

LOGIN_ATTRIBUTES: Final = frozenset(("aiovbr.grant", "error.type"))
"""All attributes of a login, in spans and measurements."""


class Telemetry:
    """Records a span and measurements for every attempt and every login.

    A span is created when the attempt ends, with the start and end times of the attempt. Its parent
    is the current span of the caller. Attempts of one call share `aiovbr.call_id`.

    Args:
        tracer_provider: Provider for spans; the global provider by default.
        meter_provider: Provider for measurements; the global provider by default.
    """

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
    ) -> None:
        self._tracer = trace.get_tracer("aiovbr", tracer_provider=tracer_provider)
        meter = metrics.get_meter("aiovbr", meter_provider=meter_provider)
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of one attempt, from its start to the last byte.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._queue = meter.create_histogram(
            "aiovbr.client.queue.duration",
            unit="s",
            description="Time that one attempt waits for the limiter.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._sent = meter.create_counter(
            "aiovbr.client.sent", unit="By", description="Bytes of request bodies."
        )
        self._received = meter.create_counter(
            "aiovbr.client.received", unit="By", description="Bytes of response bodies."
        )
        self._retries = meter.create_counter(
            "aiovbr.client.retries",
            unit="{attempt}",
            description="Attempts that are followed by another attempt.",
        )
        self._logins = meter.create_histogram(
            "aiovbr.client.login.duration",
            unit="s",
            description="Duration of one login, refresh or logout.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )

    def __call__(self, event: Event) -> None:
        """Record an event. Pass the instance as `on_event`."""
        if isinstance(event, AttemptEnded):
            self._record_attempt(event)
        else:
            self._record_login(event)

    def _record_attempt(self, event: AttemptEnded) -> None:
        operation = event.operation
        measured: Attributes = {
            "aiovbr.operation": operation.id,
            "aiovbr.lane": event.lane.value,
            "http.request.method": operation.method,
            "url.template": operation.path,
        }
        failure = event.failure
        if event.status is not None:
            measured["http.response.status_code"] = event.status
            if event.status >= 400:
                failure = failure or str(event.status)
        if failure is not None:
            measured["error.type"] = failure
        self._duration.record(event.seconds, measured)
        self._queue.record(event.queue_seconds, measured)
        self._sent.add(event.bytes_sent, measured)
        self._received.add(event.bytes_received, measured)
        if event.retry_in is not None:
            self._retries.add(1, measured)
        attributes: Attributes = {
            **measured,
            "aiovbr.call_id": event.call_id,
            "aiovbr.queue_seconds": event.queue_seconds,
            "http.request.body.size": event.bytes_sent,
            "http.response.body.size": event.bytes_received,
        }
        if event.number > 1:
            attributes["http.request.resend_count"] = event.number - 1
        if event.retry_in is not None:
            attributes["aiovbr.retry_in"] = event.retry_in
        self._record_span(
            f"{operation.method} {operation.path}", event.seconds, attributes, failure
        )

    def _record_login(self, event: LoginEnded) -> None:
        attributes: Attributes = {"aiovbr.grant": event.grant}
        if event.failure is not None:
            attributes["error.type"] = event.failure
        self._logins.record(event.seconds, attributes)
        self._record_span(f"aiovbr {event.grant}", event.seconds, attributes, event.failure)

    def _record_span(
        self, name: str, seconds: float, attributes: Attributes, failure: str | None
    ) -> None:
        ended = time.time_ns()
        span = self._tracer.start_span(
            name,
            context=context.get_current(),
            kind=SpanKind.CLIENT,
            attributes=attributes,
            start_time=ended - int(seconds * 1e9),
        )
        if failure is not None:
            span.set_status(Status(StatusCode.ERROR, failure))
        span.end(ended)


__all__ = ["LOGIN_ATTRIBUTES", "METRIC_ATTRIBUTES", "SPAN_ATTRIBUTES", "Telemetry"]
