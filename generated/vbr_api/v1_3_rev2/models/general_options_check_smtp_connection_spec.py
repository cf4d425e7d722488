"""`GeneralOptionsCheckSmtpConnectionSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .advanced_smtp_options_model import AdvancedSmtpOptionsModel

_NAME = "GeneralOptionsCheckSmtpConnectionSpec"
_KNOWN = frozenset("smtpServerName advancedSmtpOptions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsCheckSmtpConnectionSpec(Model):
    """`GeneralOptionsCheckSmtpConnectionSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "smtp_server_name": "smtpServerName",
        "advanced_smtp_options": "advancedSmtpOptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    smtp_server_name: str
    advanced_smtp_options: AdvancedSmtpOptionsModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.smtp_server_name = v = get("smtpServerName")
        if v.__class__ is not str:
            n -= _required(d, "smtpServerName", _NAME)
        v = get("advancedSmtpOptions")
        if v.__class__ is dict:
            self.advanced_smtp_options = _m.AdvancedSmtpOptionsModel.from_dict(v)
        else:
            self.advanced_smtp_options = v
            n -= _required(d, "advancedSmtpOptions", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "smtpServerName": self.smtp_server_name,
            "advancedSmtpOptions": _wire(self.advanced_smtp_options),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsCheckSmtpConnectionSpec"]
