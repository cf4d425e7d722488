"""`RestoreOptionsModel` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .restore_option_model import RestoreOptionModel

_NAME = "RestoreOptionsModel"
_KNOWN = frozenset("allOptions restoreOptions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreOptionsModel(Model):
    """`RestoreOptionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "all_options": "allOptions",
        "restore_options": "restoreOptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    all_options: bool
    restore_options: list[RestoreOptionModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.all_options = v = get("allOptions")
        if v.__class__ is not bool:
            n -= _required(d, "allOptions", _NAME)
        v = get("restoreOptions")
        if v.__class__ is list:
            self.restore_options = _items(v, dict, _m.RestoreOptionModel.from_dict, _NAME)
        else:
            self.restore_options = v
            if v is None:
                n -= "restoreOptions" not in d
            else:
                _note(d, "restoreOptions", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "allOptions": self.all_options,
        }
        if self.restore_options is not None:
            d["restoreOptions"] = _wire(self.restore_options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreOptionsModel"]
