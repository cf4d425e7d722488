"""`EntraIdTenantDeviceConfigurationFilterBrowseSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_entra_id_tenant_device_configuration_type import EEntraIdTenantDeviceConfigurationType

_NAME = "EntraIdTenantDeviceConfigurationFilterBrowseSpec"
_KNOWN = frozenset("displayName description version odataType includedTypes".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantDeviceConfigurationFilterBrowseSpec(Model):
    """`EntraIdTenantDeviceConfigurationFilterBrowseSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
        "description": "description",
        "version": "version",
        "odata_type": "odataType",
        "included_types": "includedTypes",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    display_name: str | None = None
    description: str | None = None
    version: int | None = None
    odata_type: str | None = None
    included_types: list[EEntraIdTenantDeviceConfigurationType] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            if v is None:
                n -= "displayName" not in d
            else:
                _note(d, "displayName", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        self.version = v = get("version")
        if v.__class__ is not int:
            if v is None:
                n -= "version" not in d
            else:
                _note(d, "version", _NAME, "invalid")
        self.odata_type = v = get("odataType")
        if v.__class__ is not str:
            if v is None:
                n -= "odataType" not in d
            else:
                _note(d, "odataType", _NAME, "invalid")
        v = get("includedTypes")
        if v.__class__ is list:
            self.included_types = _items(
                v, str, _m.EEntraIdTenantDeviceConfigurationType.table.__getitem__, _NAME
            )
        else:
            self.included_types = v
            if v is None:
                n -= "includedTypes" not in d
            else:
                _note(d, "includedTypes", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.description is not None:
            d["description"] = self.description
        if self.version is not None:
            d["version"] = self.version
        if self.odata_type is not None:
            d["odataType"] = self.odata_type
        if self.included_types is not None:
            d["includedTypes"] = self.included_types
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantDeviceConfigurationFilterBrowseSpec"]
