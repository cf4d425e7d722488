"""`BackupCopyJobDataTransferModel` of the API document."""

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

    from .wan_accelerator_settings_model import WanAcceleratorSettingsModel

_NAME = "BackupCopyJobDataTransferModel"
_KNOWN = frozenset("wanAcceleratorSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupCopyJobDataTransferModel(Model):
    """`BackupCopyJobDataTransferModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "wan_accelerator_settings": "wanAcceleratorSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    wan_accelerator_settings: WanAcceleratorSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("wanAcceleratorSettings")
        if v.__class__ is dict:
            self.wan_accelerator_settings = _m.WanAcceleratorSettingsModel.from_dict(v)
        else:
            self.wan_accelerator_settings = v
            if v is None:
                n -= "wanAcceleratorSettings" not in d
            else:
                _note(d, "wanAcceleratorSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.wan_accelerator_settings is not None:
            d["wanAcceleratorSettings"] = _wire(self.wan_accelerator_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupCopyJobDataTransferModel"]
