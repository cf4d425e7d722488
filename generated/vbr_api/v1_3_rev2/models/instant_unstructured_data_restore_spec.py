"""`InstantUnstructuredDataRestoreSpec` of the API document."""

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

    from .unstructured_data_restore_options_model import UnstructuredDataRestoreOptionsModel

_NAME = "InstantUnstructuredDataRestoreSpec"
_KNOWN = frozenset("autoSelectMountServers restoreOptions reason".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantUnstructuredDataRestoreSpec(Model):
    """`InstantUnstructuredDataRestoreSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "auto_select_mount_servers": "autoSelectMountServers",
        "restore_options": "restoreOptions",
        "reason": "reason",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    auto_select_mount_servers: bool | None = None
    restore_options: list[UnstructuredDataRestoreOptionsModel]
    reason: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.auto_select_mount_servers = v = get("autoSelectMountServers")
        if v.__class__ is not bool:
            if v is None:
                n -= "autoSelectMountServers" not in d
            else:
                _note(d, "autoSelectMountServers", _NAME, "invalid")
        v = get("restoreOptions")
        if v.__class__ is list:
            self.restore_options = _items(
                v, dict, _m.UnstructuredDataRestoreOptionsModel.from_dict, _NAME
            )
        else:
            self.restore_options = v
            n -= _required(d, "restoreOptions", _NAME)
        self.reason = v = get("reason")
        if v.__class__ is not str:
            if v is None:
                n -= "reason" not in d
            else:
                _note(d, "reason", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restoreOptions": _wire(self.restore_options),
        }
        if self.auto_select_mount_servers is not None:
            d["autoSelectMountServers"] = self.auto_select_mount_servers
        if self.reason is not None:
            d["reason"] = self.reason
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantUnstructuredDataRestoreSpec"]
