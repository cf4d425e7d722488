"""`HvRestoreTargetDatastoresSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .hv_restore_target_datastore_spec import HvRestoreTargetDatastoreSpec

_NAME = "HvRestoreTargetDatastoresSpec"
_KNOWN = frozenset("configurationFilesPath diskMappings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HvRestoreTargetDatastoresSpec(Model):
    """`HvRestoreTargetDatastoresSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "configuration_files_path": "configurationFilesPath",
        "disk_mappings": "diskMappings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    configuration_files_path: str | None = None
    disk_mappings: list[HvRestoreTargetDatastoreSpec] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.configuration_files_path = v = get("configurationFilesPath")
        if v.__class__ is not str:
            if v is None:
                n -= "configurationFilesPath" not in d
            else:
                _note(d, "configurationFilesPath", _NAME, "invalid")
        v = get("diskMappings")
        if v.__class__ is list:
            self.disk_mappings = _items(v, dict, _m.HvRestoreTargetDatastoreSpec.from_dict, _NAME)
        else:
            self.disk_mappings = v
            if v is None:
                n -= "diskMappings" not in d
            else:
                _note(d, "diskMappings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.configuration_files_path is not None:
            d["configurationFilesPath"] = self.configuration_files_path
        if self.disk_mappings is not None:
            d["diskMappings"] = _wire(self.disk_mappings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HvRestoreTargetDatastoresSpec"]
