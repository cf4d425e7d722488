"""`BackupLinuxScriptModel` of the API document."""

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

_NAME = "BackupLinuxScriptModel"
_KNOWN = frozenset("preFreezeScript postThawScript".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupLinuxScriptModel(Model):
    """`BackupLinuxScriptModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "pre_freeze_script": "preFreezeScript",
        "post_thaw_script": "postThawScript",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    pre_freeze_script: str | None = None
    post_thaw_script: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.pre_freeze_script = v = get("preFreezeScript")
        if v.__class__ is not str:
            if v is None:
                n -= "preFreezeScript" not in d
            else:
                _note(d, "preFreezeScript", _NAME, "invalid")
        self.post_thaw_script = v = get("postThawScript")
        if v.__class__ is not str:
            if v is None:
                n -= "postThawScript" not in d
            else:
                _note(d, "postThawScript", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.pre_freeze_script is not None:
            d["preFreezeScript"] = self.pre_freeze_script
        if self.post_thaw_script is not None:
            d["postThawScript"] = self.post_thaw_script
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupLinuxScriptModel"]
