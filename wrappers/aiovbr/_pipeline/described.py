"""Protocols of generated operations: what a room needs of a connection to call one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from types import ModuleType

    from vbr_api.runtime import Operation, Transport


class OperationSource(Protocol):
    """A connection as the source of its revision's operations."""

    @property
    def transport(self) -> Transport:
        """Sends requests."""
        ...

    def operation(self, name: str) -> ModuleType:
        """Return the generated module of an operation by its Python name."""
        ...


@runtime_checkable
class DescribedMethod(Protocol):
    """A method of `vbr.api`: it carries the description of its operation."""

    @property
    def operation(self) -> Operation:
        """The operation that the method calls."""
        ...


def operation_of(method: object) -> Operation | None:
    """Return the operation that a method of `vbr.api` calls, or None for any other object."""
    return method.operation if isinstance(method, DescribedMethod) else None


__all__ = ["DescribedMethod", "OperationSource", "operation_of"]
