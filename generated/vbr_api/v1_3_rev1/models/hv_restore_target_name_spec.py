"""`HvRestoreTargetNameSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "HvRestoreTargetNameSpec"
_KNOWN = frozenset(
    "vmName preserveUUID registerAsClusterResource overwriteExistingVm overwriteExistingDisks".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class HvRestoreTargetNameSpec(Model):
    """`HvRestoreTargetNameSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vm_name": "vmName",
        "preserve_uuid": "preserveUUID",
        "register_as_cluster_resource": "registerAsClusterResource",
        "overwrite_existing_vm": "overwriteExistingVm",
        "overwrite_existing_disks": "overwriteExistingDisks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vm_name: str | None = None
    preserve_uuid: bool | None = None
    register_as_cluster_resource: bool | None = None
    overwrite_existing_vm: bool | None = None
    overwrite_existing_disks: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.vm_name = v = get("vmName")
        if v.__class__ is not str:
            if v is None:
                n -= "vmName" not in d
            else:
                _note(d, "vmName", _NAME, "invalid")
        self.preserve_uuid = v = get("preserveUUID")
        if v.__class__ is not bool:
            if v is None:
                n -= "preserveUUID" not in d
            else:
                _note(d, "preserveUUID", _NAME, "invalid")
        self.register_as_cluster_resource = v = get("registerAsClusterResource")
        if v.__class__ is not bool:
            if v is None:
                n -= "registerAsClusterResource" not in d
            else:
                _note(d, "registerAsClusterResource", _NAME, "invalid")
        self.overwrite_existing_vm = v = get("overwriteExistingVm")
        if v.__class__ is not bool:
            if v is None:
                n -= "overwriteExistingVm" not in d
            else:
                _note(d, "overwriteExistingVm", _NAME, "invalid")
        self.overwrite_existing_disks = v = get("overwriteExistingDisks")
        if v.__class__ is not bool:
            if v is None:
                n -= "overwriteExistingDisks" not in d
            else:
                _note(d, "overwriteExistingDisks", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.vm_name is not None:
            d["vmName"] = self.vm_name
        if self.preserve_uuid is not None:
            d["preserveUUID"] = self.preserve_uuid
        if self.register_as_cluster_resource is not None:
            d["registerAsClusterResource"] = self.register_as_cluster_resource
        if self.overwrite_existing_vm is not None:
            d["overwriteExistingVm"] = self.overwrite_existing_vm
        if self.overwrite_existing_disks is not None:
            d["overwriteExistingDisks"] = self.overwrite_existing_disks
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HvRestoreTargetNameSpec"]
