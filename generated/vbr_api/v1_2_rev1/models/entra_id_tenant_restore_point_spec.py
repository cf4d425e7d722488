"""`EntraIdTenantRestorePointSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .entra_id_tenant_restore_point_sorting_spec import EntraIdTenantRestorePointSortingSpec

_NAME = "EntraIdTenantRestorePointSpec"
_KNOWN = frozenset("skip limit sorting".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantRestorePointSpec(Model):
    """`EntraIdTenantRestorePointSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "skip": "skip",
        "limit": "limit",
        "sorting": "sorting",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    skip: int | None = None
    limit: int | None = None
    sorting: EntraIdTenantRestorePointSortingSpec | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
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
        v = get("sorting")
        if v.__class__ is dict:
            self.sorting = _m.EntraIdTenantRestorePointSortingSpec.from_dict(v)
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
        d: dict[str, Any] = {}
        if self.skip is not None:
            d["skip"] = self.skip
        if self.limit is not None:
            d["limit"] = self.limit
        if self.sorting is not None:
            d["sorting"] = _wire(self.sorting)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantRestorePointSpec"]
