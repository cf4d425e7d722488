"""`SmbRepositoryShareSettingsSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .credentials_import_model import CredentialsImportModel
    from .repository_share_gateway_import_spec import RepositoryShareGatewayImportSpec

_NAME = "SmbRepositoryShareSettingsSpec"
_KNOWN = frozenset("sharePath credentials gatewayServer".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SmbRepositoryShareSettingsSpec(Model):
    """`SmbRepositoryShareSettingsSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "share_path": "sharePath",
        "credentials": "credentials",
        "gateway_server": "gatewayServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    share_path: str
    credentials: CredentialsImportModel
    gateway_server: RepositoryShareGatewayImportSpec | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.share_path = v = get("sharePath")
        if v.__class__ is not str:
            n -= _required(d, "sharePath", _NAME)
        v = get("credentials")
        if v.__class__ is dict:
            self.credentials = _m.CredentialsImportModel.from_dict(v)
        else:
            self.credentials = v
            n -= _required(d, "credentials", _NAME)
        v = get("gatewayServer")
        if v.__class__ is dict:
            self.gateway_server = _m.RepositoryShareGatewayImportSpec.from_dict(v)
        else:
            self.gateway_server = v
            if v is None:
                n -= "gatewayServer" not in d
            else:
                _note(d, "gatewayServer", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sharePath": self.share_path,
            "credentials": _wire(self.credentials),
        }
        if self.gateway_server is not None:
            d["gatewayServer"] = _wire(self.gateway_server)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SmbRepositoryShareSettingsSpec"]
