"""`S3CompatibleServerSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_spec import UnstructuredDataServerSpec

if TYPE_CHECKING:
    from typing import Self

    from .s3_compatible_server_account_model import S3CompatibleServerAccountModel
    from .s3_compatible_server_processing_model import S3CompatibleServerProcessingModel

_NAME = "S3CompatibleServerSpec"
_KNOWN = frozenset("type account processing".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class S3CompatibleServerSpec(UnstructuredDataServerSpec):
    """`S3CompatibleServerSpec`, a UnstructuredDataServerSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "account": "account",
        "processing": "processing",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EUnstructuredDataServerType = EUnstructuredDataServerType.S3_COMPATIBLE
    account: S3CompatibleServerAccountModel
    processing: S3CompatibleServerProcessingModel

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EUnstructuredDataServerType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("account")
        if v.__class__ is dict:
            self.account = _m.S3CompatibleServerAccountModel.from_dict(v)
        else:
            self.account = v
            n -= _required(d, "account", _NAME)
        v = get("processing")
        if v.__class__ is dict:
            self.processing = _m.S3CompatibleServerProcessingModel.from_dict(v)
        else:
            self.processing = v
            n -= _required(d, "processing", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "account": _wire(self.account),
            "processing": _wire(self.processing),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["S3CompatibleServerSpec"]
