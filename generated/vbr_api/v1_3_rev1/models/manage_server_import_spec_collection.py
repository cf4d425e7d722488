"""`ManageServerImportSpecCollection` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .cloud_director_host_import_spec import CloudDirectorHostImportSpec
    from .linux_host_import_spec import LinuxHostImportSpec
    from .vi_host_import_spec import ViHostImportSpec
    from .windows_host_import_spec import WindowsHostImportSpec

_NAME = "ManageServerImportSpecCollection"
_KNOWN = frozenset("windowsHosts linuxHosts viHosts cloudDirectorHosts".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ManageServerImportSpecCollection(Model):
    """`ManageServerImportSpecCollection`."""

    wire_names: ClassVar[dict[str, str]] = {
        "windows_hosts": "windowsHosts",
        "linux_hosts": "linuxHosts",
        "vi_hosts": "viHosts",
        "cloud_director_hosts": "cloudDirectorHosts",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    windows_hosts: list[WindowsHostImportSpec] | None = None
    linux_hosts: list[LinuxHostImportSpec] | None = None
    vi_hosts: list[ViHostImportSpec] | None = None
    cloud_director_hosts: list[CloudDirectorHostImportSpec] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("windowsHosts")
        if v.__class__ is list:
            self.windows_hosts = _items(v, dict, _m.WindowsHostImportSpec.from_dict, _NAME)
        else:
            self.windows_hosts = v
            if v is None:
                n -= "windowsHosts" not in d
            else:
                _note(d, "windowsHosts", _NAME, "invalid")
        v = get("linuxHosts")
        if v.__class__ is list:
            self.linux_hosts = _items(v, dict, _m.LinuxHostImportSpec.from_dict, _NAME)
        else:
            self.linux_hosts = v
            if v is None:
                n -= "linuxHosts" not in d
            else:
                _note(d, "linuxHosts", _NAME, "invalid")
        v = get("viHosts")
        if v.__class__ is list:
            self.vi_hosts = _items(v, dict, _m.ViHostImportSpec.from_dict, _NAME)
        else:
            self.vi_hosts = v
            if v is None:
                n -= "viHosts" not in d
            else:
                _note(d, "viHosts", _NAME, "invalid")
        v = get("cloudDirectorHosts")
        if v.__class__ is list:
            self.cloud_director_hosts = _items(
                v, dict, _m.CloudDirectorHostImportSpec.from_dict, _NAME
            )
        else:
            self.cloud_director_hosts = v
            if v is None:
                n -= "cloudDirectorHosts" not in d
            else:
                _note(d, "cloudDirectorHosts", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.windows_hosts is not None:
            d["windowsHosts"] = _wire(self.windows_hosts)
        if self.linux_hosts is not None:
            d["linuxHosts"] = _wire(self.linux_hosts)
        if self.vi_hosts is not None:
            d["viHosts"] = _wire(self.vi_hosts)
        if self.cloud_director_hosts is not None:
            d["cloudDirectorHosts"] = _wire(self.cloud_director_hosts)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ManageServerImportSpecCollection"]
