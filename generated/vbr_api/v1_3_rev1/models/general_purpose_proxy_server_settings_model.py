"""`GeneralPurposeProxyServerSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "GeneralPurposeProxyServerSettingsModel"
_KNOWN = frozenset("hostId hostName maxTaskCount".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralPurposeProxyServerSettingsModel(Model):
    """`GeneralPurposeProxyServerSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "host_id": "hostId",
        "host_name": "hostName",
        "max_task_count": "maxTaskCount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    host_id: UUID
    host_name: str | None = None
    max_task_count: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("hostId")
        if v.__class__ is str:
            self.host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostId", _NAME, "invalid")
        else:
            self.host_id = v
            n -= _required(d, "hostId", _NAME)
        self.host_name = v = get("hostName")
        if v.__class__ is not str:
            if v is None:
                n -= "hostName" not in d
            else:
                _note(d, "hostName", _NAME, "invalid")
        self.max_task_count = v = get("maxTaskCount")
        if v.__class__ is not int:
            if v is None:
                n -= "maxTaskCount" not in d
            else:
                _note(d, "maxTaskCount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "hostId": self.host_id,
        }
        if self.host_name is not None:
            d["hostName"] = self.host_name
        if self.max_task_count is not None:
            d["maxTaskCount"] = self.max_task_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralPurposeProxyServerSettingsModel"]
