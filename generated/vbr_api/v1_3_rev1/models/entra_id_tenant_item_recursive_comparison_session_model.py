"""`EntraIdTenantItemRecursiveComparisonSessionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_entra_id_tenant_item_recursive_comparison_session_model_status import (
        EEntraIdTenantItemRecursiveComparisonSessionModelStatus,
    )
    from .entra_id_tenant_item_recursive_comparison_model import (
        EntraIdTenantItemRecursiveComparisonModel,
    )

_NAME = "EntraIdTenantItemRecursiveComparisonSessionModel"
_KNOWN = frozenset("status result errorMessage".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantItemRecursiveComparisonSessionModel(Model):
    """`EntraIdTenantItemRecursiveComparisonSessionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "status": "status",
        "result": "result",
        "error_message": "errorMessage",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    status: EEntraIdTenantItemRecursiveComparisonSessionModelStatus
    result: EntraIdTenantItemRecursiveComparisonModel | None = None
    error_message: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("status")
        if v.__class__ is str:
            self.status = _m.EEntraIdTenantItemRecursiveComparisonSessionModelStatus.table[v]
        else:
            self.status = v
            n -= _required(d, "status", _NAME)
        v = get("result")
        if v.__class__ is dict:
            self.result = _m.EntraIdTenantItemRecursiveComparisonModel.from_dict(v)
        else:
            self.result = v
            if v is None:
                n -= "result" not in d
            else:
                _note(d, "result", _NAME, "invalid")
        self.error_message = v = get("errorMessage")
        if v.__class__ is not str:
            if v is None:
                n -= "errorMessage" not in d
            else:
                _note(d, "errorMessage", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "status": self.status,
        }
        if self.result is not None:
            d["result"] = _wire(self.result)
        if self.error_message is not None:
            d["errorMessage"] = self.error_message
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantItemRecursiveComparisonSessionModel"]
