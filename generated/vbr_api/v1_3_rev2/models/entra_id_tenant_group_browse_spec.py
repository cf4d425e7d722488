"""`EntraIdTenantGroupBrowseSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from typing import Self

    from .entra_id_tenant_group_filter_browse_spec import EntraIdTenantGroupFilterBrowseSpec
    from .entra_id_tenant_group_sorting_browse_spec import EntraIdTenantGroupSortingBrowseSpec

_NAME = "EntraIdTenantGroupBrowseSpec"
_KNOWN = frozenset("type skip limit filter sorting".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantGroupBrowseSpec(EntraIdTenantBrowseSpec):
    """`EntraIdTenantGroupBrowseSpec`, a EntraIdTenantBrowseSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "skip": "skip",
        "limit": "limit",
        "filter": "filter",
        "sorting": "sorting",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EEntraIdTenantItemType = EEntraIdTenantItemType.GROUP
    filter: EntraIdTenantGroupFilterBrowseSpec | None = None
    sorting: EntraIdTenantGroupSortingBrowseSpec | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EEntraIdTenantItemType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.skip = v = get("skip")
        if v.__class__ is not int:
            if v is None:
                n -= "skip" not in d
            else:
                _note(d, "skip", _NAME, "invalid")
        self.limit = v = get("limit")
        if v.__class__ is not int:
            if v is None:
                n -= "limit" not in d
            else:
                _note(d, "limit", _NAME, "invalid")
        v = get("filter")
        if v.__class__ is dict:
            self.filter = _m.EntraIdTenantGroupFilterBrowseSpec.from_dict(v)
        else:
            self.filter = v
            if v is None:
                n -= "filter" not in d
            else:
                _note(d, "filter", _NAME, "invalid")
        v = get("sorting")
        if v.__class__ is dict:
            self.sorting = _m.EntraIdTenantGroupSortingBrowseSpec.from_dict(v)
        else:
            self.sorting = v
            if v is None:
                n -= "sorting" not in d
            else:
                _note(d, "sorting", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
        }
        if self.skip is not None:
            d["skip"] = self.skip
        if self.limit is not None:
            d["limit"] = self.limit
        if self.filter is not None:
            d["filter"] = _wire(self.filter)
        if self.sorting is not None:
            d["sorting"] = _wire(self.sorting)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantGroupBrowseSpec"]
