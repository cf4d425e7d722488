"""Routing: the operation of a method and a path."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vbr_simulator.spec.document import DocumentOperation

__all__ = ["Router"]


class _Node:
    __slots__ = ("names", "operations", "parameter", "steps")

    def __init__(self) -> None:
        self.steps: dict[str, _Node] = {}
        self.parameter: _Node | None = None
        self.operations: dict[str, DocumentOperation] = {}
        self.names: dict[str, tuple[str, ...]] = {}


class Router:
    """The routes of a document as a tree of path segments; literal segments come first.

    Segments match in any letter case and a trailing slash is ignored, as in the web framework of
    VBR.

    Args:
        operations: The operations to route.
    """

    def __init__(self, operations: Iterable[DocumentOperation]) -> None:
        self._root = _Node()
        for operation in operations:
            node, names = self._root, list[str]()
            for segment in operation.path.strip("/").split("/"):
                if segment.startswith("{"):
                    names.append(segment[1:-1])
                    node.parameter = node = node.parameter or _Node()
                else:
                    node = node.steps.setdefault(segment.casefold(), _Node())
            node.operations[operation.method] = operation
            node.names[operation.method] = tuple(names)

    def match(
        self, method: str, path: str
    ) -> tuple[DocumentOperation | None, dict[str, str], list[str]]:
        """Find the operation of a request.

        Args:
            method: The HTTP method.
            path: The raw (percent-encoded) path.

        Returns:
            The operation or None; its decoded path parameters; the allowed methods if the path
            exists and the method does not match.
        """
        segments = [unquote(segment) for segment in path.strip("/").split("/")]
        match = _walk(self._root, segments, 0, ())
        if match is None:
            return None, {}, []
        node, values = match
        operation = node.operations.get(method)
        if operation is None:
            return None, {}, sorted(node.operations)
        return operation, dict(zip(node.names[method], values, strict=True)), []


def _walk(
    node: _Node, segments: list[str], depth: int, values: tuple[str, ...]
) -> tuple[_Node, tuple[str, ...]] | None:
    if depth == len(segments):
        return (node, values) if node.operations else None
    segment = segments[depth]
    step = node.steps.get(segment.casefold())
    match = _walk(step, segments, depth + 1, values) if step else None
    if match is None and node.parameter is not None and segment:
        match = _walk(node.parameter, segments, depth + 1, (*values, segment))
    return match
