"""`VSphereReplicaJobModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from typing import Self

    from .backup_schedule_model import BackupScheduleModel
    from .replica_job_guest_processing_model import ReplicaJobGuestProcessingModel
    from .replica_job_re_ip_rules_model import ReplicaJobReIpRulesModel
    from .v_sphere_replica_job_data_transfer_model import VSphereReplicaJobDataTransferModel
    from .v_sphere_replica_job_destination_model import VSphereReplicaJobDestinationModel
    from .v_sphere_replica_job_network_mapping_model import VSphereReplicaJobNetworkMappingModel
    from .v_sphere_replica_job_settings_model import VSphereReplicaJobSettingsModel
    from .v_sphere_replica_job_virtual_machines_model import VSphereReplicaJobVirtualMachinesModel
    from .v_sphere_replica_seeding_model import VSphereReplicaSeedingModel

_NAME = "VSphereReplicaJobModel"
_KNOWN = frozenset(
    "id name type isDisabled description isHighPriority virtualMachines destination network reIp jobSettings dataTransfer seeding guestProcessing schedule".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class VSphereReplicaJobModel(JobModel):
    """`VSphereReplicaJobModel`, a JobModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "is_disabled": "isDisabled",
        "description": "description",
        "is_high_priority": "isHighPriority",
        "virtual_machines": "virtualMachines",
        "destination": "destination",
        "network": "network",
        "re_ip": "reIp",
        "job_settings": "jobSettings",
        "data_transfer": "dataTransfer",
        "seeding": "seeding",
        "guest_processing": "guestProcessing",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.VSPHERE_REPLICA
    description: str
    is_high_priority: bool | None = None
    virtual_machines: VSphereReplicaJobVirtualMachinesModel
    destination: VSphereReplicaJobDestinationModel
    network: list[VSphereReplicaJobNetworkMappingModel] | None = None
    re_ip: ReplicaJobReIpRulesModel | None = None
    job_settings: VSphereReplicaJobSettingsModel | None = None
    data_transfer: VSphereReplicaJobDataTransferModel | None = None
    seeding: VSphereReplicaSeedingModel | None = None
    guest_processing: ReplicaJobGuestProcessingModel | None = None
    schedule: BackupScheduleModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 15
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EJobType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.is_disabled = v = get("isDisabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "isDisabled" not in d
            else:
                _note(d, "isDisabled", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        self.is_high_priority = v = get("isHighPriority")
        if v.__class__ is not bool:
            if v is None:
                n -= "isHighPriority" not in d
            else:
                _note(d, "isHighPriority", _NAME, "invalid")
        v = get("virtualMachines")
        if v.__class__ is dict:
            self.virtual_machines = _m.VSphereReplicaJobVirtualMachinesModel.from_dict(v)
        else:
            self.virtual_machines = v
            n -= _required(d, "virtualMachines", _NAME)
        v = get("destination")
        if v.__class__ is dict:
            self.destination = _m.VSphereReplicaJobDestinationModel.from_dict(v)
        else:
            self.destination = v
            n -= _required(d, "destination", _NAME)
        v = get("network")
        if v.__class__ is list:
            self.network = _items(v, dict, _m.VSphereReplicaJobNetworkMappingModel.from_dict, _NAME)
        else:
            self.network = v
            if v is None:
                n -= "network" not in d
            else:
                _note(d, "network", _NAME, "invalid")
        v = get("reIp")
        if v.__class__ is dict:
            self.re_ip = _m.ReplicaJobReIpRulesModel.from_dict(v)
        else:
            self.re_ip = v
            if v is None:
                n -= "reIp" not in d
            else:
                _note(d, "reIp", _NAME, "invalid")
        v = get("jobSettings")
        if v.__class__ is dict:
            self.job_settings = _m.VSphereReplicaJobSettingsModel.from_dict(v)
        else:
            self.job_settings = v
            if v is None:
                n -= "jobSettings" not in d
            else:
                _note(d, "jobSettings", _NAME, "invalid")
        v = get("dataTransfer")
        if v.__class__ is dict:
            self.data_transfer = _m.VSphereReplicaJobDataTransferModel.from_dict(v)
        else:
            self.data_transfer = v
            if v is None:
                n -= "dataTransfer" not in d
            else:
                _note(d, "dataTransfer", _NAME, "invalid")
        v = get("seeding")
        if v.__class__ is dict:
            self.seeding = _m.VSphereReplicaSeedingModel.from_dict(v)
        else:
            self.seeding = v
            if v is None:
                n -= "seeding" not in d
            else:
                _note(d, "seeding", _NAME, "invalid")
        v = get("guestProcessing")
        if v.__class__ is dict:
            self.guest_processing = _m.ReplicaJobGuestProcessingModel.from_dict(v)
        else:
            self.guest_processing = v
            if v is None:
                n -= "guestProcessing" not in d
            else:
                _note(d, "guestProcessing", _NAME, "invalid")
        v = get("schedule")
        if v.__class__ is dict:
            self.schedule = _m.BackupScheduleModel.from_dict(v)
        else:
            self.schedule = v
            if v is None:
                n -= "schedule" not in d
            else:
                _note(d, "schedule", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "description": self.description,
            "virtualMachines": _wire(self.virtual_machines),
            "destination": _wire(self.destination),
        }
        if self.is_disabled is not None:
            d["isDisabled"] = self.is_disabled
        if self.is_high_priority is not None:
            d["isHighPriority"] = self.is_high_priority
        if self.network is not None:
            d["network"] = _wire(self.network)
        if self.re_ip is not None:
            d["reIp"] = _wire(self.re_ip)
        if self.job_settings is not None:
            d["jobSettings"] = _wire(self.job_settings)
        if self.data_transfer is not None:
            d["dataTransfer"] = _wire(self.data_transfer)
        if self.seeding is not None:
            d["seeding"] = _wire(self.seeding)
        if self.guest_processing is not None:
            d["guestProcessing"] = _wire(self.guest_processing)
        if self.schedule is not None:
            d["schedule"] = _wire(self.schedule)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VSphereReplicaJobModel"]
