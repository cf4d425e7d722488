"""`AzureArchiveStorageContainerModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "AzureArchiveStorageContainerModel"
_KNOWN = frozenset("containerName folderName immutabilityEnabled".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureArchiveStorageContainerModel(Model):
    """`AzureArchiveStorageContainerModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "container_name": "containerName",
        "folder_name": "folderName",
        "immutability_enabled": "immutabilityEnabled",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    container_name: str
    folder_name: str
    immutability_enabled: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.container_name = v = get("containerName")
        if v.__class__ is not str:
            n -= _required(d, "containerName", _NAME)
        self.folder_name = v = get("folderName")
        if v.__class__ is not str:
            n -= _required(d, "folderName", _NAME)
        self.immutability_enabled = v = get("immutabilityEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "immutabilityEnabled" not in d
            else:
                _note(d, "immutabilityEnabled", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "containerName": self.container_name,
            "folderName": self.folder_name,
        }
        if self.immutability_enabled is not None:
            d["immutabilityEnabled"] = self.immutability_enabled
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureArchiveStorageContainerModel"]
