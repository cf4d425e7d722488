"""`AmazonS3StorageProxyApplianceModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "AmazonS3StorageProxyApplianceModel"
_KNOWN = frozenset(
    "ec2InstanceType vpcName vpcId subnetName subnetId securityGroup redirectorPort".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonS3StorageProxyApplianceModel(Model):
    """`AmazonS3StorageProxyApplianceModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "ec_2_instance_type": "ec2InstanceType",
        "vpc_name": "vpcName",
        "vpc_id": "vpcId",
        "subnet_name": "subnetName",
        "subnet_id": "subnetId",
        "security_group": "securityGroup",
        "redirector_port": "redirectorPort",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    ec_2_instance_type: str | None = None
    vpc_name: str | None = None
    vpc_id: str | None = None
    subnet_name: str | None = None
    subnet_id: str | None = None
    security_group: str | None = None
    redirector_port: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        self.ec_2_instance_type = v = get("ec2InstanceType")
        if v.__class__ is not str:
            if v is None:
                n -= "ec2InstanceType" not in d
            else:
                _note(d, "ec2InstanceType", _NAME, "invalid")
        self.vpc_name = v = get("vpcName")
        if v.__class__ is not str:
            if v is None:
                n -= "vpcName" not in d
            else:
                _note(d, "vpcName", _NAME, "invalid")
        self.vpc_id = v = get("vpcId")
        if v.__class__ is not str:
            if v is None:
                n -= "vpcId" not in d
            else:
                _note(d, "vpcId", _NAME, "invalid")
        self.subnet_name = v = get("subnetName")
        if v.__class__ is not str:
            if v is None:
                n -= "subnetName" not in d
            else:
                _note(d, "subnetName", _NAME, "invalid")
        self.subnet_id = v = get("subnetId")
        if v.__class__ is not str:
            if v is None:
                n -= "subnetId" not in d
            else:
                _note(d, "subnetId", _NAME, "invalid")
        self.security_group = v = get("securityGroup")
        if v.__class__ is not str:
            if v is None:
                n -= "securityGroup" not in d
            else:
                _note(d, "securityGroup", _NAME, "invalid")
        self.redirector_port = v = get("redirectorPort")
        if v.__class__ is not int:
            if v is None:
                n -= "redirectorPort" not in d
            else:
                _note(d, "redirectorPort", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.ec_2_instance_type is not None:
            d["ec2InstanceType"] = self.ec_2_instance_type
        if self.vpc_name is not None:
            d["vpcName"] = self.vpc_name
        if self.vpc_id is not None:
            d["vpcId"] = self.vpc_id
        if self.subnet_name is not None:
            d["subnetName"] = self.subnet_name
        if self.subnet_id is not None:
            d["subnetId"] = self.subnet_id
        if self.security_group is not None:
            d["securityGroup"] = self.security_group
        if self.redirector_port is not None:
            d["redirectorPort"] = self.redirector_port
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonS3StorageProxyApplianceModel"]
