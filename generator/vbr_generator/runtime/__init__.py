"""Runtime support of the generated client, shared by all revisions."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .decoding import LENIENT, Decoding, Deviation
from .enums import OpenEnum
from .errors import ApiError, DecodeError, VbrError, error_from
from .messages import (
    Attempt,
    Body,
    CallRecord,
    Operation,
    Request,
    Response,
    StreamedResponse,
    Transport,
)
from .model import Model
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .download import Download
    from .transport import AiohttpTransport

_LAZY = {"AiohttpTransport": "transport", "Download": "download"}


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        value = getattr(import_module(f".{_LAZY[name]}", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "LENIENT",
    "UNSET",
    "AiohttpTransport",
    "ApiError",
    "Attempt",
    "Body",
    "CallRecord",
    "DecodeError",
    "Decoding",
    "Deviation",
    "Download",
    "Model",
    "OpenEnum",
    "Operation",
    "Request",
    "Response",
    "StreamedResponse",
    "Transport",
    "Unset",
    "VbrError",
    "error_from",
]
