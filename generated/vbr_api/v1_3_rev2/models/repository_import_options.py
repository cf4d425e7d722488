"""`RepositoryImportOptions` of the API document."""

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

_NAME = "RepositoryImportOptions"
_KNOWN = frozenset("importBackup importIndex".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RepositoryImportOptions(Model):
    """`RepositoryImportOptions`."""

    wire_names: ClassVar[dict[str, str]] = {
        "import_backup": "importBackup",
        "import_index": "importIndex",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    import_backup: bool | None = None
    import_index: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.import_backup = v = get("importBackup")
        if v.__class__ is not bool:
            if v is None:
                n -= "importBackup" not in d
            else:
                _note(d, "importBackup", _NAME, "invalid")
        self.import_index = v = get("importIndex")
        if v.__class__ is not bool:
            if v is None:
                n -= "importIndex" not in d
            else:
                _note(d, "importIndex", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.import_backup is not None:
            d["importBackup"] = self.import_backup
        if self.import_index is not None:
            d["importIndex"] = self.import_index
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RepositoryImportOptions"]
