"""`ADObjectsProtectionGroupSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_protection_group_type import EProtectionGroupType
from .protection_group_spec import ProtectionGroupSpec

if TYPE_CHECKING:
    from typing import Self

    from .active_directory_object_container_model import ActiveDirectoryObjectContainerModel
    from .ad_objects_protection_group_credential_model import (
        ADObjectsProtectionGroupCredentialModel,
    )
    from .ad_objects_protection_group_exclusions_model import (
        ADObjectsProtectionGroupExclusionsModel,
    )
    from .protection_group_options_model import ProtectionGroupOptionsModel

_NAME = "ADObjectsProtectionGroupSpec"
_KNOWN = frozenset(
    "name description tag type activeDirectory exclusions credentials options".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ADObjectsProtectionGroupSpec(ProtectionGroupSpec):
    """`ADObjectsProtectionGroupSpec`, a ProtectionGroupSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "tag": "tag",
        "type": "type",
        "active_directory": "activeDirectory",
        "exclusions": "exclusions",
        "credentials": "credentials",
        "options": "options",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EProtectionGroupType = EProtectionGroupType.AD_OBJECTS
    active_directory: ActiveDirectoryObjectContainerModel
    exclusions: ADObjectsProtectionGroupExclusionsModel | None = None
    credentials: ADObjectsProtectionGroupCredentialModel
    options: ProtectionGroupOptionsModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        self.tag = v = get("tag")
        if v.__class__ is not str:
            if v is None:
                n -= "tag" not in d
            else:
                _note(d, "tag", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EProtectionGroupType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("activeDirectory")
        if v.__class__ is dict:
            self.active_directory = _m.ActiveDirectoryObjectContainerModel.from_dict(v)
        else:
            self.active_directory = v
            n -= _required(d, "activeDirectory", _NAME)
        v = get("exclusions")
        if v.__class__ is dict:
            self.exclusions = _m.ADObjectsProtectionGroupExclusionsModel.from_dict(v)
        else:
            self.exclusions = v
            if v is None:
                n -= "exclusions" not in d
            else:
                _note(d, "exclusions", _NAME, "invalid")
        v = get("credentials")
        if v.__class__ is dict:
            self.credentials = _m.ADObjectsProtectionGroupCredentialModel.from_dict(v)
        else:
            self.credentials = v
            n -= _required(d, "credentials", _NAME)
        v = get("options")
        if v.__class__ is dict:
            self.options = _m.ProtectionGroupOptionsModel.from_dict(v)
        else:
            self.options = v
            if v is None:
                n -= "options" not in d
            else:
                _note(d, "options", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "activeDirectory": _wire(self.active_directory),
            "credentials": _wire(self.credentials),
        }
        if self.tag is not None:
            d["tag"] = self.tag
        if self.exclusions is not None:
            d["exclusions"] = _wire(self.exclusions)
        if self.options is not None:
            d["options"] = _wire(self.options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ADObjectsProtectionGroupSpec"]
