"""The part of a connection that transfers use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from .._pipeline.described import OperationSource, operation_of
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from .._time.clock import Clock


class TransferConnection(OperationSource, Protocol):
    """A connection whose pauses between attempts use its clock."""

    @property
    def clock(self) -> Clock:
        """Time and random numbers."""
        ...


def operation_module(connection: TransferConnection, operation: Callable[..., Any]) -> ModuleType:
    """Return the generated module of a method of `vbr.api`.

    Raises:
        ConfigurationError: If it is not such a method.
    """
    described = operation_of(operation)
    if described is None:
        raise ConfigurationError(f"{operation!r} is not a method of `vbr.api`: pass one")
    return connection.operation(described.name)


__all__ = ["TransferConnection", "operation_module"]
