"""`AmazonVPCBrowserModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "AmazonVPCBrowserModel"
_KNOWN = frozenset("vpcName subnets securityGroups".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonVPCBrowserModel(Model):
    """`AmazonVPCBrowserModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vpc_name": "vpcName",
        "subnets": "subnets",
        "security_groups": "securityGroups",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vpc_name: str | None = None
    subnets: list[str] | None = None
    security_groups: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.vpc_name = v = get("vpcName")
        if v.__class__ is not str:
            if v is None:
                n -= "vpcName" not in d
            else:
                _note(d, "vpcName", _NAME, "invalid")
        v = get("subnets")
        if v.__class__ is list:
            self.subnets = _items(v, str, None, _NAME)
        else:
            self.subnets = v
            if v is None:
                n -= "subnets" not in d
            else:
                _note(d, "subnets", _NAME, "invalid")
        v = get("securityGroups")
        if v.__class__ is list:
            self.security_groups = _items(v, str, None, _NAME)
        else:
            self.security_groups = v
            if v is None:
                n -= "securityGroups" not in d
            else:
                _note(d, "securityGroups", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.vpc_name is not None:
            d["vpcName"] = self.vpc_name
        if self.subnets is not None:
            d["subnets"] = self.subnets
        if self.security_groups is not None:
            d["securityGroups"] = self.security_groups
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonVPCBrowserModel"]
