"""`AmazonS3ServerModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from typing import Self

    from .amazon_s3_server_account_model import AmazonS3ServerAccountModel
    from .amazon_s3_server_processing_model import AmazonS3ServerProcessingModel

_NAME = "AmazonS3ServerModel"
_KNOWN = frozenset("id type account processing".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonS3ServerModel(UnstructuredDataServerModel):
    """`AmazonS3ServerModel`, a UnstructuredDataServerModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "account": "account",
        "processing": "processing",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EUnstructuredDataServerType = EUnstructuredDataServerType.AMAZON_S3
    account: AmazonS3ServerAccountModel | None = None
    processing: AmazonS3ServerProcessingModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EUnstructuredDataServerType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("account")
        if v.__class__ is dict:
            self.account = _m.AmazonS3ServerAccountModel.from_dict(v)
        else:
            self.account = v
            if v is None:
                n -= "account" not in d
            else:
                _note(d, "account", _NAME, "invalid")
        v = get("processing")
        if v.__class__ is dict:
            self.processing = _m.AmazonS3ServerProcessingModel.from_dict(v)
        else:
            self.processing = v
            if v is None:
                n -= "processing" not in d
            else:
                _note(d, "processing", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
        }
        if self.account is not None:
            d["account"] = _wire(self.account)
        if self.processing is not None:
            d["processing"] = _wire(self.processing)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonS3ServerModel"]
