"""Spans and metrics for OpenTelemetry (extra `otel`): a listener for the events of a connection.

    from aiovbr.otel import Telemetry

    aiovbr.connect(..., on_event=Telemetry())

Names and attributes follow the semantic conventions for HTTP clients
(https://opentelemetry.io/docs/specs/semconv/http/). Attributes are the ones listed here and no
others: no body, no query, no header, no path with its values.
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

# Advice of the semantic conventions for `http.client.request.duration`, and longer: VBR is slow.
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
"""All attributes that the span of an attempt can have."""

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
"""All attributes that a measurement of an attempt can have."""

LOGIN_ATTRIBUTES: Final = frozenset(("aiovbr.grant", "error.type"))
"""All attributes of a login, in spans and measurements."""


class Telemetry:
    """Makes a span and measurements of every attempt and every login.

    A span is made when an attempt has ended, with the times of its beginning and end; its parent is
    the span in whose context the call was made. Attempts of one call share `aiovbr.call_id`.

    Args:
        tracer_provider: Where spans go; the global one by default.
        meter_provider: Where measurements go; the global one by default.
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
            description="Duration of one attempt, from its place on the wire to the last byte.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._queue = meter.create_histogram(
            "aiovbr.client.queue.duration",
            unit="s",
            description="Wait of one attempt for its place on the wire.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._sent = meter.create_counter(
            "aiovbr.client.sent", unit="By", description="Bytes of request bodies."
        )
        self._received = meter.create_counter(
            "aiovbr.client.received", unit="By", description="Bytes of response bodies."
        )
        self._retries = meter.create_counter(
            "aiovbr.client.retries", unit="{attempt}", description="Attempts that are tried again."
        )
        self._logins = meter.create_histogram(
            "aiovbr.client.login.duration",
            unit="s",
            description="Duration of one login, renewal or logout.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )

    def __call__(self, event: Event) -> None:
        """Take an event; this is what `on_event` calls."""
        if isinstance(event, AttemptEnded):
            self._attempt(event)
        else:
            self._login(event)

    def _attempt(self, event: AttemptEnded) -> None:
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
        told: Attributes = {
            **measured,
            "aiovbr.call_id": event.call_id,
            "aiovbr.queue_seconds": event.queue_seconds,
            "http.request.body.size": event.bytes_sent,
            "http.response.body.size": event.bytes_received,
        }
        if event.number > 1:
            told["http.request.resend_count"] = event.number - 1
        if event.retry_in is not None:
            told["aiovbr.retry_in"] = event.retry_in
        self._span(f"{operation.method} {operation.path}", event.seconds, told, failure)

    def _login(self, event: LoginEnded) -> None:
        told: Attributes = {"aiovbr.grant": event.grant}
        if event.failure is not None:
            told["error.type"] = event.failure
        self._logins.record(event.seconds, told)
        self._span(f"aiovbr {event.grant}", event.seconds, told, event.failure)

    def _span(self, name: str, seconds: float, told: Attributes, failure: str | None) -> None:
        ended = time.time_ns()
        span = self._tracer.start_span(
            name,
            context=context.get_current(),
            kind=SpanKind.CLIENT,
            attributes=told,
            start_time=ended - int(seconds * 1e9),
        )
        if failure is not None:
            span.set_status(Status(StatusCode.ERROR, failure))
        span.end(ended)


__all__ = ["LOGIN_ATTRIBUTES", "METRIC_ATTRIBUTES", "SPAN_ATTRIBUTES", "Telemetry"]
