"""`ServerInfoModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .evbr_server_platform import EVBRServerPlatform
    from .veeam_registration_info import VeeamRegistrationInfo

_NAME = "ServerInfoModel"
_KNOWN = frozenset(
    "vbrId name buildVersion patches databaseVendor sqlServerEdition sqlServerVersion databaseSchemaVersion databaseContentVersion veeamRegistration platform".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ServerInfoModel(Model):
    """`ServerInfoModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vbr_id": "vbrId",
        "name": "name",
        "build_version": "buildVersion",
        "patches": "patches",
        "database_vendor": "databaseVendor",
        "sql_server_edition": "sqlServerEdition",
        "sql_server_version": "sqlServerVersion",
        "database_schema_version": "databaseSchemaVersion",
        "database_content_version": "databaseContentVersion",
        "veeam_registration": "veeamRegistration",
        "platform": "platform",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vbr_id: str
    name: str
    build_version: str
    patches: list[str]
    database_vendor: str
    sql_server_edition: str
    sql_server_version: str
    database_schema_version: str
    database_content_version: str
    veeam_registration: VeeamRegistrationInfo
    platform: EVBRServerPlatform
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 11
        self.vbr_id = v = get("vbrId")
        if v.__class__ is not str:
            n -= _required(d, "vbrId", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.build_version = v = get("buildVersion")
        if v.__class__ is not str:
            n -= _required(d, "buildVersion", _NAME)
        v = get("patches")
        if v.__class__ is list:
            self.patches = _items(v, str, None, _NAME)
        else:
            self.patches = v
            n -= _required(d, "patches", _NAME)
        self.database_vendor = v = get("databaseVendor")
        if v.__class__ is not str:
            n -= _required(d, "databaseVendor", _NAME)
        self.sql_server_edition = v = get("sqlServerEdition")
        if v.__class__ is not str:
            n -= _required(d, "sqlServerEdition", _NAME)
        self.sql_server_version = v = get("sqlServerVersion")
        if v.__class__ is not str:
            n -= _required(d, "sqlServerVersion", _NAME)
        self.database_schema_version = v = get("databaseSchemaVersion")
        if v.__class__ is not str:
            n -= _required(d, "databaseSchemaVersion", _NAME)
        self.database_content_version = v = get("databaseContentVersion")
        if v.__class__ is not str:
            n -= _required(d, "databaseContentVersion", _NAME)
        v = get("veeamRegistration")
        if v.__class__ is dict:
            self.veeam_registration = _m.VeeamRegistrationInfo.from_dict(v)
        else:
            self.veeam_registration = v
            n -= _required(d, "veeamRegistration", _NAME)
        v = get("platform")
        if v.__class__ is str:
            self.platform = _m.EVBRServerPlatform.table[v]
        else:
            self.platform = v
            n -= _required(d, "platform", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "vbrId": self.vbr_id,
            "name": self.name,
            "buildVersion": self.build_version,
            "patches": self.patches,
            "databaseVendor": self.database_vendor,
            "sqlServerEdition": self.sql_server_edition,
            "sqlServerVersion": self.sql_server_version,
            "databaseSchemaVersion": self.database_schema_version,
            "databaseContentVersion": self.database_content_version,
            "veeamRegistration": _wire(self.veeam_registration),
            "platform": self.platform,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ServerInfoModel"]
