"""The API document of one revision: operations and schemas."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeGuard

from vbr_simulator.errors import SimulatorError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Body",
    "Document",
    "DocumentOperation",
    "DocumentParameter",
    "Json",
    "Schema",
    "documents",
    "is_binary",
    "is_list",
    "is_object",
    "name_of",
]

Json: TypeAlias = dict[str, Any]
Schema: TypeAlias = dict[str, Any]

_METHODS: Final = ("get", "put", "post", "delete", "patch", "head", "options")
_PACKAGED: Final = Path(__file__).parent / "documents"
_REPOSITORY: Final = Path(__file__).parents[3] / "spec"


@dataclass(frozen=True, slots=True)
class DocumentParameter:
    """A parameter of an operation; `location` is path, query or header."""

    name: str
    location: str
    required: bool
    schema: Schema


@dataclass(frozen=True, slots=True)
class Body:
    """The request body of an operation: schemas by media type."""

    required: bool
    schemas: Mapping[str, Schema]


@dataclass(frozen=True, slots=True)
class DocumentOperation:
    """One operation; `status`, `media_type` and `response` describe its success."""

    id: str
    method: str
    path: str
    group: str
    claims: tuple[str, ...]
    secured: bool
    parameters: tuple[DocumentParameter, ...]
    body: Body | None
    status: int
    media_type: str | None
    response: Schema | None

    @property
    def item(self) -> bool:
        """True if the path ends with a parameter and addresses one object."""
        return self.path.rstrip("/").endswith("}")

    @property
    def body_schema(self) -> Schema | None:
        """The schema of the body of any media type."""
        return next(iter(self.body.schemas.values())) if self.body else None


class Document:
    """The curated OpenAPI document of one revision.

    Args:
        raw: The parsed document.
    """

    def __init__(self, raw: Json) -> None:
        self.raw = raw
        self.revision: str = raw["info"]["version"]
        self.schemas: dict[str, Schema] = raw["components"]["schemas"]

    @classmethod
    def load(cls, revision: str, folder: Path | None = None) -> Document:
        """Read `REVISION.json`.

        Args:
            revision: For example `1.1-rev0`.
            folder: Folder of the documents; by default the package, then `spec/` of the repository.

        Raises:
            SimulatorError: There is no document of the revision.
        """
        for place in (folder,) if folder else (_PACKAGED, _REPOSITORY):
            file = place / f"{revision}.json"
            if file.is_file():
                return cls(json.loads(file.read_bytes()))
        raise SimulatorError(f"there is no document of revision {revision}; check spec_folder")

    @cached_property
    def operations(self) -> dict[str, DocumentOperation]:
        """All operations by their id, in the document's order."""
        operations = (
            _operation(path, method, raw, item.get("parameters", []))
            for path, item in self.raw["paths"].items()
            for method, raw in item.items()
            if method in _METHODS
        )
        return {operation.id: operation for operation in operations}

    def resolve(self, schema: Schema) -> Schema:
        """Follow `$ref` until a schema that is not a reference."""
        while "$ref" in schema:
            schema = self.schemas[name_of(schema["$ref"])]
        return schema


def documents(folder: Path | None = None) -> set[str]:
    """Return the revisions that have a document; see `Document.load`."""
    places = (folder,) if folder else (_PACKAGED, _REPOSITORY)
    names = {file.name.removesuffix(".json") for place in places for file in place.glob("*.json")}
    return {name for name in names if "." in name and not name.endswith(".ledger")}


def is_object(value: object) -> TypeGuard[Json]:
    """Return True for a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return True for a JSON array."""
    return isinstance(value, list)


def is_binary(schema: Schema) -> bool:
    """Return True for a schema of bytes."""
    return schema.get("format") == "binary"


def name_of(ref: str) -> str:
    """Return the component's name in a `$ref`."""
    return ref.rsplit("/", 1)[-1]


def _operation(path: str, method: str, raw: Json, shared: list[Json]) -> DocumentOperation:
    successes = sorted(code for code in raw["responses"] if code.startswith("2"))
    # Prefer a success with content, such as a session, to an empty one.
    status = next(
        (code for code in successes if raw["responses"][code].get("content")), successes[0]
    )
    content: Json = raw["responses"][status].get("content", {})
    media = next(iter(content), None)
    body: Json | None = raw.get("requestBody")
    return DocumentOperation(
        id=raw["operationId"],
        method=method.upper(),
        path=path,
        group=raw.get("x-vbr-group", ""),
        claims=tuple(raw.get("x-veeam-authorize", {}).get("claims", ())),
        secured=bool(raw.get("security")),
        parameters=tuple(
            DocumentParameter(p["name"], p["in"], p.get("required", False), p["schema"])
            for p in (*shared, *raw.get("parameters", ()))
        ),
        body=None
        if body is None
        else Body(
            body.get("required", False),
            {kind.split(";")[0]: c["schema"] for kind, c in body["content"].items()},
        ),
        status=int(status),
        media_type=content[media].get("x-media-type", media) if media else None,
        response=content[media].get("schema") if media else None,
    )
