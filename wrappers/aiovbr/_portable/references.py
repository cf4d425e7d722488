"""References between objects of an export: by tag if there is one, otherwise by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from aiovbr.bundle._canonical import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

# Properties whose value is the name of a managed server, or a list of such names.
HOST_PROPERTIES: Final = frozenset(
    {
        "hostName",
        "mountServerName",
        "gatewayServerName",
        "gatewayServers",
        "shippingServerNames",
    }
)
# The machines of a job name a host of the virtual infrastructure. It can be managed under another
# name, so the reference is not checked.
_NOT_FOLLOWED: Final = frozenset({"virtualMachines", "vmObject"})

# 1.2 renames `tag` to `uniqueId` (vbr-api.md, F35).
TAGS: Final = ("tag", "uniqueId")
_ENCRYPTION_PASSWORD: Final = frozenset({"encryptionPasswordTag", "encryptionPasswordUniqueId"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One reference to another object.

    Attributes:
        kind: Name of the kind of the other object.
        name: Name of the other object, or empty.
        tag: Tag of the other object, or empty; it takes precedence over the name.
    """

    kind: str
    name: str = ""
    tag: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {(self.name or self.tag)!r}"


def references(kind: str, data: Any) -> Iterator[Reference]:
    """Yield the references of an object.

    Args:
        kind: Name of the kind of the object.
        data: Properties of the object.
    """
    for key, value in data.items():
        if kind == "managedServers" and key == "name":
            continue
        yield from _property_references(key, value)


def _property_references(key: str, value: Any) -> Iterator[Reference]:
    if key in _NOT_FOLLOWED or value is None:
        return
    if key in HOST_PROPERTIES:
        yield from (Reference(kind="managedServers", name=name) for name in _texts(value))
    elif key in _ENCRYPTION_PASSWORD:
        yield from (Reference(kind="encryptionPasswords", tag=tag) for tag in _texts(value))
    elif is_array(value):
        for entry in value:
            if is_object(entry):
                yield from _object_references(key, entry)
    elif is_object(value):
        yield from _object_references(key, value)


def _object_references(key: str, value: dict[str, Any]) -> Iterator[Reference]:
    if "credentialsName" in value or "credentialsTag" in value:
        yield Reference(
            kind="credentials",
            name=value.get("credentialsName") or "",
            tag=value.get("credentialsTag") or "",
        )
    elif key == "credentials" and not value.keys().isdisjoint(("name", *TAGS)):
        yield _tag_reference("cloudCredentials", value)
    elif key == "backupRepository":
        yield _tag_reference("repositories", value)
    elif key == "afterThisJob":
        if value.get("isEnabled") and value.get("jobName"):
            yield Reference(kind="jobs", name=value["jobName"])
    elif key == "backupProxies":
        for proxy in value.get("proxies") or ():
            if is_object(proxy) and proxy.get("name"):
                yield Reference(kind="proxies", name=proxy["name"])
    elif key == "guestInteractionProxies":
        for name in _texts(value.get("proxies")):
            yield Reference(kind="managedServers", name=name)
    else:
        for name, part in value.items():
            yield from _property_references(name, part)


def _tag_reference(kind: str, value: dict[str, Any]) -> Reference:
    tag = next((value[key] for key in TAGS if value.get(key)), "")
    return Reference(kind=kind, name=value.get("name") or "", tag=tag)


def _texts(value: Any) -> Iterator[str]:
    for text in value if is_array(value) else [value]:
        if isinstance(text, str) and text:
            yield text


__all__ = ["HOST_PROPERTIES", "TAGS", "Reference", "references"]
