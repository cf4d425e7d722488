"""`CloudCredentialsImportSpecCollection` of the API document."""

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

    from .amazon_cloud_credentials_import_spec import AmazonCloudCredentialsImportSpec
    from .azure_compute_cloud_credentials_import_spec import AzureComputeCloudCredentialsImportSpec
    from .azure_storage_cloud_credentials_import_spec import AzureStorageCloudCredentialsImportSpec
    from .google_cloud_credentials_import_spec import GoogleCloudCredentialsImportSpec

_NAME = "CloudCredentialsImportSpecCollection"
_KNOWN = frozenset("azureStorage azureCompute amazon google".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudCredentialsImportSpecCollection(Model):
    """`CloudCredentialsImportSpecCollection`."""

    wire_names: ClassVar[dict[str, str]] = {
        "azure_storage": "azureStorage",
        "azure_compute": "azureCompute",
        "amazon": "amazon",
        "google": "google",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    azure_storage: list[AzureStorageCloudCredentialsImportSpec] | None = None
    azure_compute: list[AzureComputeCloudCredentialsImportSpec] | None = None
    amazon: list[AmazonCloudCredentialsImportSpec] | None = None
    google: list[GoogleCloudCredentialsImportSpec] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("azureStorage")
        if v.__class__ is list:
            self.azure_storage = _items(
                v, dict, _m.AzureStorageCloudCredentialsImportSpec.from_dict, _NAME
            )
        else:
            self.azure_storage = v
            if v is None:
                n -= "azureStorage" not in d
            else:
                _note(d, "azureStorage", _NAME, "invalid")
        v = get("azureCompute")
        if v.__class__ is list:
            self.azure_compute = _items(
                v, dict, _m.AzureComputeCloudCredentialsImportSpec.from_dict, _NAME
            )
        else:
            self.azure_compute = v
            if v is None:
                n -= "azureCompute" not in d
            else:
                _note(d, "azureCompute", _NAME, "invalid")
        v = get("amazon")
        if v.__class__ is list:
            self.amazon = _items(v, dict, _m.AmazonCloudCredentialsImportSpec.from_dict, _NAME)
        else:
            self.amazon = v
            if v is None:
                n -= "amazon" not in d
            else:
                _note(d, "amazon", _NAME, "invalid")
        v = get("google")
        if v.__class__ is list:
            self.google = _items(v, dict, _m.GoogleCloudCredentialsImportSpec.from_dict, _NAME)
        else:
            self.google = v
            if v is None:
                n -= "google" not in d
            else:
                _note(d, "google", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.azure_storage is not None:
            d["azureStorage"] = _wire(self.azure_storage)
        if self.azure_compute is not None:
            d["azureCompute"] = _wire(self.azure_compute)
        if self.amazon is not None:
            d["amazon"] = _wire(self.amazon)
        if self.google is not None:
            d["google"] = _wire(self.google)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudCredentialsImportSpecCollection"]
