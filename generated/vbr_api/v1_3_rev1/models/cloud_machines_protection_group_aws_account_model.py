"""`CloudMachinesProtectionGroupAWSAccountModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_machines_protection_group_account_model import CloudMachinesProtectionGroupAccountModel
from .e_protection_group_cloud_account_type import EProtectionGroupCloudAccountType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_amazon_region_type import EAmazonRegionType

_NAME = "CloudMachinesProtectionGroupAWSAccountModel"
_KNOWN = frozenset("accountType credentialsId regionType regionId assignIamRole".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudMachinesProtectionGroupAWSAccountModel(CloudMachinesProtectionGroupAccountModel):
    """`CloudMachinesProtectionGroupAWSAccountModel`, a CloudMachinesProtectionGroupAccountModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "account_type": "accountType",
        "credentials_id": "credentialsId",
        "region_type": "regionType",
        "region_id": "regionId",
        "assign_iam_role": "assignIamRole",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    account_type: EProtectionGroupCloudAccountType = EProtectionGroupCloudAccountType.AWS
    credentials_id: UUID
    region_type: EAmazonRegionType
    region_id: str
    assign_iam_role: bool | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("accountType")
        if v.__class__ is str:
            self.account_type = _m.EProtectionGroupCloudAccountType.table[v]
        else:
            self.account_type = v
            n -= _required(d, "accountType", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAmazonRegionType.table[v]
        else:
            self.region_type = v
            n -= _required(d, "regionType", _NAME)
        self.region_id = v = get("regionId")
        if v.__class__ is not str:
            n -= _required(d, "regionId", _NAME)
        self.assign_iam_role = v = get("assignIamRole")
        if v.__class__ is not bool:
            if v is None:
                n -= "assignIamRole" not in d
            else:
                _note(d, "assignIamRole", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "accountType": self.account_type,
            "credentialsId": self.credentials_id,
            "regionType": self.region_type,
            "regionId": self.region_id,
        }
        if self.assign_iam_role is not None:
            d["assignIamRole"] = self.assign_iam_role
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudMachinesProtectionGroupAWSAccountModel"]
