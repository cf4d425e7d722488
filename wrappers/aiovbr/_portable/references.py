"""Which objects an object of an export refers to: by tag where there is one, else by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from aiovbr.bundle._canonical import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

# Properties that name a managed server, as text or as a list of texts.
HOST_PROPERTIES: Final = frozenset(
    {
        "hostName",
        "mountServerName",
        "gatewayServerName",
        "gatewayServers",
        "shippingServerNames",
    }
)
# The machines of a job name a host of the virtual infrastructure, which need not be managed by
# its own name.
_NOT_FOLLOWED: Final = frozenset({"virtualMachines", "vmObject"})


# VBR.md, "Between revisions": what was a tag in 1.1 is a unique id from 1.2 on.
TAGS: Final = ("tag", "uniqueId")
_ENCRYPTION_PASSWORD: Final = frozenset({"encryptionPasswordTag", "encryptionPasswordUniqueId"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One reference to another object.

    Attributes:
        kind: Name of the kind that it refers to.
        name: Name of the object there, or empty.
        tag: Its tag, or empty; it counts before the name.
    """

    kind: str
    name: str = ""
    tag: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {(self.name or self.tag)!r}"


def references(kind: str, data: Any) -> Iterator[Reference]:
    """Yield what an object refers to.

    Args:
        kind: Name of its kind.
        data: The object.
    """
    for key, value in data.items():
        if kind == "managedServers" and key == "name":
            continue
        yield from _property(key, value)


def _property(key: str, value: Any) -> Iterator[Reference]:
    if key in _NOT_FOLLOWED or value is None:
        return
    if key in HOST_PROPERTIES:
        yield from (Reference(kind="managedServers", name=name) for name in _texts(value))
    elif key in _ENCRYPTION_PASSWORD:
        yield from (Reference(kind="encryptionPasswords", tag=tag) for tag in _texts(value))
    elif is_array(value):
        for one in value:
            if is_object(one):
                yield from _object(key, one)
    elif is_object(value):
        yield from _object(key, value)


def _object(key: str, value: dict[str, Any]) -> Iterator[Reference]:
    if "credentialsName" in value or "credentialsTag" in value:
        yield Reference(
            kind="credentials",
            name=value.get("credentialsName") or "",
            tag=value.get("credentialsTag") or "",
        )
    elif key == "credentials" and not value.keys().isdisjoint(("name", *TAGS)):
        yield _named("cloudCredentials", value)
    elif key == "backupRepository":
        yield _named("repositories", value)
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
        for name, one in value.items():
            yield from _property(name, one)


def _named(kind: str, value: dict[str, Any]) -> Reference:
    tag = next((value[key] for key in TAGS if value.get(key)), "")
    return Reference(kind=kind, name=value.get("name") or "", tag=tag)


def _texts(value: Any) -> Iterator[str]:
    for one in value if is_array(value) else [value]:
        if isinstance(one, str) and one:
            yield one


__all__ = ["HOST_PROPERTIES", "TAGS", "Reference", "references"]
