"""Compares operations with generated functions, by building requests and parsing responses."""

from __future__ import annotations

import inspect
import json
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, unquote
from uuid import UUID

from vbr_generator.checker.annotations import annotation_of, members
from vbr_generator.checker.samples import UNKNOWN_VALUE, leaf_text, sample

if TYPE_CHECKING:
    from vbr_generator.checker.facts import (
        ApiFacts,
        BodyFacts,
        OperationFacts,
        ParameterFacts,
        TypeFacts,
    )
    from vbr_generator.checker.verdict import CheckVerdict

__all__ = ["check_operations"]

_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"
_DESCRIBED = ("id", "method", "path", "group", "summary", "secured", "idempotent", "slow")


class _Sent(NamedTuple):
    """The parameters of a request, as text."""

    path: tuple[str, ...]
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]


def _sent(request: Any) -> _Sent:
    query: str = request.query
    return _Sent(
        tuple(unquote(part) for part in request.path.split("/")),
        tuple(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))),
        tuple(sorted((str(key), str(value)) for key, value in request.headers.items())),
    )


class _Operations:
    def __init__(self, api: ApiFacts, root: Any, module: Any, verdict: CheckVerdict) -> None:
        self.api = api
        self.root = root
        self.module = module
        self.verdict = verdict
        self.messages = import_module(f"{root.__name__}.runtime.messages")

    def python(self, type_: TypeFacts, variant: int) -> Any:
        """Return a Python value of a parameter's type."""
        if type_.kind == "array" and type_.items is not None:
            return [self.python(type_.items, variant)]
        schema = self.api.schemas.get(type_.ref or "")
        value = sample(type_, self.api, variant)
        if schema is not None:
            kind = getattr(self.module.models, schema.name)
            one_value = len(schema.values) == 1 and variant == 1
            return kind(UNKNOWN_VALUE if one_value else value)
        if type_.kind == "string":
            text = leaf_text(type_, variant)
            known: dict[str | None, Any] = {"uuid": UUID, "date-time": datetime.fromisoformat}
            return known.get(type_.format, str)(text)
        return value

    def body(self, type_: TypeFacts) -> Any:
        """Return a Python value for a body."""
        if type_.format == "binary":
            return b"raw bytes"
        if type_.kind == "array" and type_.items is not None:
            return [self.body(type_.items)]
        document = sample(type_, self.api)
        schema = self.api.schemas.get(type_.ref or "")
        if schema is None:
            return self.python(type_, 0)
        return getattr(self.module.models, schema.name).from_dict(document)

    def parameter(
        self,
        operation: OperationFacts,
        build: Any,
        key: tuple[str, str],
        facts: ParameterFacts,
        known: dict[str, Any],
    ) -> str | None:
        """Find the argument of a parameter: the argument that changes the parameter alone."""
        where, wire = key
        candidates = {**known}
        for name in build.signature.parameters:
            if name == "body":
                continue
            values: list[_Sent] = []
            for variant in (0, 1):
                arguments = {**candidates, name: self.python(facts.type, variant)}
                try:
                    values.append(_sent(build(**arguments)))
                except (TypeError, ValueError, AttributeError):
                    break
            if len(values) == 2 and _changed(operation.path, *values) == {(where, wire)}:
                return str(name)
        return None

    def parameters(self, operation: OperationFacts, build: Any) -> dict[str, Any]:
        """Compare the parameters; return arguments for all required parameters."""
        signature: Any = build.signature
        required = [
            name
            for name, item in signature.parameters.items()
            if item.default is inspect.Parameter.empty
        ]
        arguments: dict[str, Any] = {name: "x" for name in required if name != "body"}
        if operation.body is not None and operation.body.media:
            arguments["body"] = self.body(next(iter(operation.body.media.values())))
        found: dict[str, str] = {}
        for key, facts in operation.parameters.items():
            name = self.parameter(operation, build, key, facts, arguments)
            correct = name is not None
            label = f"{operation.id} {key[0]} parameter {key[1]}"
            if name is None:
                self.verdict.lose(label, "is lost")
            else:
                found[name] = key[1]
                expected = {annotation_of(facts.type, self.api)}
                expected |= set() if facts.required else {"None"}
                annotation = signature.parameters[name].annotation
                # A parameter of the type UUID also accepts text.
                if not _accepts(members(annotation), expected):
                    self.verdict.lose(
                        label, f"is {annotation}, should be {' | '.join(sorted(expected))}"
                    )
                    correct = False
                if (name in required) != facts.required:
                    self.verdict.lose(label, f"required should be {facts.required}")
                    correct = False
                if name in required:
                    arguments[name] = self.python(facts.type, 0)
            self.verdict.count("parameters", correct)
        for name in set(signature.parameters) - set(found) - {"body"}:
            self.verdict.lose(operation.id, f"argument {name} is not a parameter")
        return arguments

    def request_body(self, operation: OperationFacts, build: Any, known: dict[str, Any]) -> None:
        signature: Any = build.signature
        if operation.body is None:
            if "body" in signature.parameters:
                self.verdict.lose(operation.id, "has a body that the document does not declare")
            return
        correct = self._request_body(operation.body, build, known)
        self.verdict.count("bodies", correct)
        if not correct:
            self.verdict.lose(operation.id, "body is not sent as documented")

    def _request_body(self, body: BodyFacts, build: Any, known: dict[str, Any]) -> bool:
        parameter = build.signature.parameters.get("body")
        if parameter is None or len(body.media) != 1:
            return False
        media, type_ = next(iter(body.media.items()))
        if (parameter.default is inspect.Parameter.empty) != body.required:
            return False
        request = build(**known)
        if request.content_type != media and type_.format != "binary":
            return False
        if type_.format == "binary":
            return bool(request.body == b"raw bytes")
        if annotation_of(type_, self.api) not in members(parameter.annotation):
            return False
        document = sample(type_, self.api)
        if media == _JSON:
            return bool(json.loads(request.body) == document)
        sent = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        texts = {key: _text(value) for key, value in document.items()}
        return media == _FORM and sent == texts

    def responses(self, operation: OperationFacts, generated: Any) -> None:
        for status, body in operation.responses.items():
            if status.startswith("2"):
                correct = self._response(int(status), body, generated)
                self.verdict.count("successes", correct)
                if not correct:
                    self.verdict.lose(f"{operation.id} {status}", "is not parsed as documented")

    def _response(self, status: int, body: BodyFacts, generated: Any) -> bool:
        types = list(body.media.values())
        if types and types[0].format == "binary":
            return bool(generated.OPERATION.streams)
        raw = json.dumps(sample(types[0], self.api)).encode() if types else b""
        parsed: Any = generated.parse(self.messages.Response(status, {}, raw))
        returns = members(inspect.signature(generated.call).return_annotation)
        if not types:
            return parsed is None and "None" in returns
        if annotation_of(types[0], self.api) not in returns:
            return False
        is_list = types[0].kind == "array"
        items: list[Any] = parsed if is_list else [parsed]
        document: Any = json.loads(raw)
        return [item.to_dict() for item in items] == (document if is_list else [document])

    def described(self, operation: OperationFacts, generated: Any) -> None:
        """Compare the description of the generated operation."""
        description = generated.OPERATION
        for name in _DESCRIBED:
            if getattr(description, name) != getattr(operation, name):
                was, now = getattr(operation, name), getattr(description, name)
                self.verdict.lose(operation.id, f"{name} is {now!r}, should be {was!r}")
        if tuple(description.claims) != operation.claims.get("claims", ()):
            self.verdict.lose(operation.id, f"claims are {description.claims}")
        group = getattr(self.module.Api(None), operation.group, None)
        method = getattr(group, description.name, None)
        if getattr(getattr(method, "operation", None), "id", None) != operation.id:
            self.verdict.lose(operation.id, f"is not a method of api.{operation.group}")

    def operation(self, operation: OperationFacts, names: dict[str, str]) -> bool:
        name = names.get(operation.id)
        generated: Any = name and getattr(self.module.operations, name, None)
        if not generated:
            self.verdict.lose(operation.id, "operation is lost")
            return False
        self.described(operation, generated)
        build = _Build(generated.build)
        arguments = self.parameters(operation, build)
        self.request_body(operation, build, arguments)
        self.responses(operation, generated)
        return True


class _Build:
    """A request builder with its signature."""

    def __init__(self, build: Any) -> None:
        self._build = build
        self.signature = inspect.signature(build)

    def __call__(self, **arguments: Any) -> Any:
        return self._build(**arguments)


def _accepts(annotation: set[str], expected: set[str]) -> bool:
    if "UUID" in expected:
        annotation = annotation - {"str"}
    return {item.replace("[UUID|str]", "[UUID]") for item in annotation} == expected


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _changed(template: str, one: _Sent, two: _Sent) -> set[tuple[str, str]]:
    """Return the parameters that differ between two requests."""
    changed: set[tuple[str, str]] = set()
    parts = template.split("/")
    if len(parts) == len(one.path) == len(two.path):
        for part, old, new in zip(parts, one.path, two.path, strict=True):
            if old != new:
                changed.add(("path", part.removeprefix("{").removesuffix("}")))
    else:
        changed.add(("path", "?"))
    for kind, old_pairs, new_pairs in (
        ("query", one.query, two.query),
        ("header", one.headers, two.headers),
    ):
        changed |= {(kind, key) for key, _ in set(old_pairs) ^ set(new_pairs)}
    return changed


def _checked(checks: _Operations, operation: OperationFacts, names: dict[str, str]) -> bool:
    try:
        return checks.operation(operation, names)
    except Exception as error:  # noqa: BLE001 - every error of generated code is a loss
        checks.verdict.lose(operation.id, f"fails: {type(error).__name__}: {error}")
        return False


def check_operations(api: ApiFacts, root: Any, module: Any, verdict: CheckVerdict) -> None:
    """Compare all operations with those of a generated revision.

    Args:
        api: The facts of the document.
        root: The generated package.
        module: The revision's module.
        verdict: Receives counts and losses.
    """
    checks = _Operations(api, root, module, verdict)
    names = {key: str(value.name) for key, value in module.catalog.OPERATIONS.items()}
    for name in sorted(api.operations):
        verdict.count("operations", _checked(checks, api.operations[name], names))
    for name in sorted(set(names) - set(api.operations)):
        verdict.lose(name, "operation is invented")
