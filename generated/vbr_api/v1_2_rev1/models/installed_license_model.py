"""`InstalledLicenseModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .capacity_license_summary_model import CapacityLicenseSummaryModel
    from .e_installed_license_cloud_connect_mode import EInstalledLicenseCloudConnectMode
    from .e_installed_license_edition import EInstalledLicenseEdition
    from .e_installed_license_status import EInstalledLicenseStatus
    from .e_installed_license_type import EInstalledLicenseType
    from .instance_license_summary_model import InstanceLicenseSummaryModel
    from .socket_license_summary_model import SocketLicenseSummaryModel

_NAME = "InstalledLicenseModel"
_KNOWN = frozenset(
    "status expirationDate type edition licensedTo socketLicenseSummary instanceLicenseSummary capacityLicenseSummary supportId supportExpirationDate autoUpdateEnabled freeAgentInstanceConsumptionEnabled cloudConnect".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class InstalledLicenseModel(Model):
    """`InstalledLicenseModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "status": "status",
        "expiration_date": "expirationDate",
        "type": "type",
        "edition": "edition",
        "licensed_to": "licensedTo",
        "socket_license_summary": "socketLicenseSummary",
        "instance_license_summary": "instanceLicenseSummary",
        "capacity_license_summary": "capacityLicenseSummary",
        "support_id": "supportId",
        "support_expiration_date": "supportExpirationDate",
        "auto_update_enabled": "autoUpdateEnabled",
        "free_agent_instance_consumption_enabled": "freeAgentInstanceConsumptionEnabled",
        "cloud_connect": "cloudConnect",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    status: EInstalledLicenseStatus
    expiration_date: datetime | None = None
    type: EInstalledLicenseType
    edition: EInstalledLicenseEdition
    licensed_to: str
    socket_license_summary: SocketLicenseSummaryModel | None = None
    instance_license_summary: InstanceLicenseSummaryModel | None = None
    capacity_license_summary: CapacityLicenseSummaryModel | None = None
    support_id: str
    support_expiration_date: datetime | None = None
    auto_update_enabled: bool
    free_agent_instance_consumption_enabled: bool
    cloud_connect: EInstalledLicenseCloudConnectMode
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 13
        v = get("status")
        if v.__class__ is str:
            self.status = _m.EInstalledLicenseStatus.table[v]
        else:
            self.status = v
            n -= _required(d, "status", _NAME)
        v = get("expirationDate")
        if v.__class__ is str:
            self.expiration_date = _date_time(v, d, "expirationDate", _NAME)
        else:
            self.expiration_date = v
            if v is None:
                n -= "expirationDate" not in d
            else:
                _note(d, "expirationDate", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EInstalledLicenseType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("edition")
        if v.__class__ is str:
            self.edition = _m.EInstalledLicenseEdition.table[v]
        else:
            self.edition = v
            n -= _required(d, "edition", _NAME)
        self.licensed_to = v = get("licensedTo")
        if v.__class__ is not str:
            n -= _required(d, "licensedTo", _NAME)
        v = get("socketLicenseSummary")
        if v.__class__ is dict:
            self.socket_license_summary = _m.SocketLicenseSummaryModel.from_dict(v)
        else:
            self.socket_license_summary = v
            if v is None:
                n -= "socketLicenseSummary" not in d
            else:
                _note(d, "socketLicenseSummary", _NAME, "invalid")
        v = get("instanceLicenseSummary")
        if v.__class__ is dict:
            self.instance_license_summary = _m.InstanceLicenseSummaryModel.from_dict(v)
        else:
            self.instance_license_summary = v
            if v is None:
                n -= "instanceLicenseSummary" not in d
            else:
                _note(d, "instanceLicenseSummary", _NAME, "invalid")
        v = get("capacityLicenseSummary")
        if v.__class__ is dict:
            self.capacity_license_summary = _m.CapacityLicenseSummaryModel.from_dict(v)
        else:
            self.capacity_license_summary = v
            if v is None:
                n -= "capacityLicenseSummary" not in d
            else:
                _note(d, "capacityLicenseSummary", _NAME, "invalid")
        self.support_id = v = get("supportId")
        if v.__class__ is not str:
            n -= _required(d, "supportId", _NAME)
        v = get("supportExpirationDate")
        if v.__class__ is str:
            self.support_expiration_date = _date_time(v, d, "supportExpirationDate", _NAME)
        else:
            self.support_expiration_date = v
            if v is None:
                n -= "supportExpirationDate" not in d
            else:
                _note(d, "supportExpirationDate", _NAME, "invalid")
        self.auto_update_enabled = v = get("autoUpdateEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "autoUpdateEnabled", _NAME)
        self.free_agent_instance_consumption_enabled = v = get(
            "freeAgentInstanceConsumptionEnabled"
        )
        if v.__class__ is not bool:
            n -= _required(d, "freeAgentInstanceConsumptionEnabled", _NAME)
        v = get("cloudConnect")
        if v.__class__ is str:
            self.cloud_connect = _m.EInstalledLicenseCloudConnectMode.table[v]
        else:
            self.cloud_connect = v
            n -= _required(d, "cloudConnect", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "status": self.status,
            "type": self.type,
            "edition": self.edition,
            "licensedTo": self.licensed_to,
            "supportId": self.support_id,
            "autoUpdateEnabled": self.auto_update_enabled,
            "freeAgentInstanceConsumptionEnabled": self.free_agent_instance_consumption_enabled,
            "cloudConnect": self.cloud_connect,
        }
        if self.expiration_date is not None:
            d["expirationDate"] = self.expiration_date
        if self.socket_license_summary is not None:
            d["socketLicenseSummary"] = _wire(self.socket_license_summary)
        if self.instance_license_summary is not None:
            d["instanceLicenseSummary"] = _wire(self.instance_license_summary)
        if self.capacity_license_summary is not None:
            d["capacityLicenseSummary"] = _wire(self.capacity_license_summary)
        if self.support_expiration_date is not None:
            d["supportExpirationDate"] = self.support_expiration_date
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstalledLicenseModel"]
