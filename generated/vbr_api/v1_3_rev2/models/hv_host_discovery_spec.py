"""`HvHostDiscoverySpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "HvHostDiscoverySpec"
_KNOWN = frozenset("credentialsId scvmmHostId hvClusterName".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HvHostDiscoverySpec(Model):
    """`HvHostDiscoverySpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "scvmm_host_id": "scvmmHostId",
        "hv_cluster_name": "hvClusterName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    credentials_id: UUID | None = None
    scvmm_host_id: UUID | None = None
    hv_cluster_name: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            if v is None:
                n -= "credentialsId" not in d
            else:
                _note(d, "credentialsId", _NAME, "invalid")
        v = get("scvmmHostId")
        if v.__class__ is str:
            self.scvmm_host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "scvmmHostId", _NAME, "invalid")
        else:
            self.scvmm_host_id = v
            if v is None:
                n -= "scvmmHostId" not in d
            else:
                _note(d, "scvmmHostId", _NAME, "invalid")
        self.hv_cluster_name = v = get("hvClusterName")
        if v.__class__ is not str:
            if v is None:
                n -= "hvClusterName" not in d
            else:
                _note(d, "hvClusterName", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.scvmm_host_id is not None:
            d["scvmmHostId"] = self.scvmm_host_id
        if self.hv_cluster_name is not None:
            d["hvClusterName"] = self.hv_cluster_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HvHostDiscoverySpec"]
