"""`CSVFileProtectionGroupModel` of the API document."""

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
from .e_protection_group_type import EProtectionGroupType
from .protection_group_model import ProtectionGroupModel

if TYPE_CHECKING:
    from typing import Self

    from .csv_file_options_protection_group_model import CSVFileOptionsProtectionGroupModel
    from .csv_file_protection_group_credential_model import CSVFileProtectionGroupCredentialModel
    from .protection_group_options_model import ProtectionGroupOptionsModel

_NAME = "CSVFileProtectionGroupModel"
_KNOWN = frozenset(
    "id name description type isDisabled file computerNames credentials options".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CSVFileProtectionGroupModel(ProtectionGroupModel):
    """`CSVFileProtectionGroupModel`, a ProtectionGroupModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "type": "type",
        "is_disabled": "isDisabled",
        "file": "file",
        "computer_names": "computerNames",
        "credentials": "credentials",
        "options": "options",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EProtectionGroupType = EProtectionGroupType.CSV_FILE
    file: CSVFileOptionsProtectionGroupModel
    computer_names: list[str] | None = None
    credentials: CSVFileProtectionGroupCredentialModel | None = None
    options: ProtectionGroupOptionsModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
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
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EProtectionGroupType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.is_disabled = v = get("isDisabled")
        if v.__class__ is not bool:
            n -= _required(d, "isDisabled", _NAME)
        v = get("file")
        if v.__class__ is dict:
            self.file = _m.CSVFileOptionsProtectionGroupModel.from_dict(v)
        else:
            self.file = v
            n -= _required(d, "file", _NAME)
        v = get("computerNames")
        if v.__class__ is list:
            self.computer_names = _items(v, str, None, _NAME)
        else:
            self.computer_names = v
            if v is None:
                n -= "computerNames" not in d
            else:
                _note(d, "computerNames", _NAME, "invalid")
        v = get("credentials")
        if v.__class__ is dict:
            self.credentials = _m.CSVFileProtectionGroupCredentialModel.from_dict(v)
        else:
            self.credentials = v
            if v is None:
                n -= "credentials" not in d
            else:
                _note(d, "credentials", _NAME, "invalid")
        v = get("options")
        if v.__class__ is dict:
            self.options = _m.ProtectionGroupOptionsModel.from_dict(v)
        else:
            self.options = v
            if v is None:
                n -= "options" not in d
            else:
                _note(d, "options", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "isDisabled": self.is_disabled,
            "file": _wire(self.file),
        }
        if self.computer_names is not None:
            d["computerNames"] = self.computer_names
        if self.credentials is not None:
            d["credentials"] = _wire(self.credentials)
        if self.options is not None:
            d["options"] = _wire(self.options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CSVFileProtectionGroupModel"]
