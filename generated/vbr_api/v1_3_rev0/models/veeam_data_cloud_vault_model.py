"""`VeeamDataCloudVaultModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "VeeamDataCloudVaultModel"
_KNOWN = frozenset("vaultId vaultName storageContainerName isInitialized folders".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VeeamDataCloudVaultModel(Model):
    """`VeeamDataCloudVaultModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vault_id": "vaultId",
        "vault_name": "vaultName",
        "storage_container_name": "storageContainerName",
        "is_initialized": "isInitialized",
        "folders": "folders",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vault_id: str
    vault_name: str | None = None
    storage_container_name: str | None = None
    is_initialized: bool
    folders: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.vault_id = v = get("vaultId")
        if v.__class__ is not str:
            n -= _required(d, "vaultId", _NAME)
        self.vault_name = v = get("vaultName")
        if v.__class__ is not str:
            if v is None:
                n -= "vaultName" not in d
            else:
                _note(d, "vaultName", _NAME, "invalid")
        self.storage_container_name = v = get("storageContainerName")
        if v.__class__ is not str:
            if v is None:
                n -= "storageContainerName" not in d
            else:
                _note(d, "storageContainerName", _NAME, "invalid")
        self.is_initialized = v = get("isInitialized")
        if v.__class__ is not bool:
            n -= _required(d, "isInitialized", _NAME)
        v = get("folders")
        if v.__class__ is list:
            self.folders = _items(v, str, None, _NAME)
        else:
            self.folders = v
            if v is None:
                n -= "folders" not in d
            else:
                _note(d, "folders", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "vaultId": self.vault_id,
            "isInitialized": self.is_initialized,
        }
        if self.vault_name is not None:
            d["vaultName"] = self.vault_name
        if self.storage_container_name is not None:
            d["storageContainerName"] = self.storage_container_name
        if self.folders is not None:
            d["folders"] = self.folders
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VeeamDataCloudVaultModel"]
