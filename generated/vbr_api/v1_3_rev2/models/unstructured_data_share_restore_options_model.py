"""`UnstructuredDataShareRestoreOptionsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_unstructured_data_restore_overwrite_mode import EUnstructuredDataRestoreOverwriteMode
    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )

_NAME = "UnstructuredDataShareRestoreOptionsModel"
_KNOWN = frozenset("rollback overwriteMode restorePermissions coldStorageRetrievalSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataShareRestoreOptionsModel(Model):
    """`UnstructuredDataShareRestoreOptionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "rollback": "rollback",
        "overwrite_mode": "overwriteMode",
        "restore_permissions": "restorePermissions",
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    rollback: bool | None = None
    overwrite_mode: EUnstructuredDataRestoreOverwriteMode | None = None
    restore_permissions: bool | None = None
    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.rollback = v = get("rollback")
        if v.__class__ is not bool:
            if v is None:
                n -= "rollback" not in d
            else:
                _note(d, "rollback", _NAME, "invalid")
        v = get("overwriteMode")
        if v.__class__ is str:
            self.overwrite_mode = _m.EUnstructuredDataRestoreOverwriteMode.table[v]
        else:
            self.overwrite_mode = v
            if v is None:
                n -= "overwriteMode" not in d
            else:
                _note(d, "overwriteMode", _NAME, "invalid")
        self.restore_permissions = v = get("restorePermissions")
        if v.__class__ is not bool:
            if v is None:
                n -= "restorePermissions" not in d
            else:
                _note(d, "restorePermissions", _NAME, "invalid")
        v = get("coldStorageRetrievalSettings")
        if v.__class__ is dict:
            self.cold_storage_retrieval_settings = (
                _m.UnstructuredDataColdStorageRetrievalSettings.from_dict(v)
            )
        else:
            self.cold_storage_retrieval_settings = v
            if v is None:
                n -= "coldStorageRetrievalSettings" not in d
            else:
                _note(d, "coldStorageRetrievalSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.rollback is not None:
            d["rollback"] = self.rollback
        if self.overwrite_mode is not None:
            d["overwriteMode"] = self.overwrite_mode
        if self.restore_permissions is not None:
            d["restorePermissions"] = self.restore_permissions
        if self.cold_storage_retrieval_settings is not None:
            d["coldStorageRetrievalSettings"] = _wire(self.cold_storage_retrieval_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataShareRestoreOptionsModel"]
