"""`RepositoryScopeModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .repository_scope_item_model import RepositoryScopeItemModel

_NAME = "RepositoryScopeModel"
_KNOWN = frozenset("allRepositories repositories".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RepositoryScopeModel(Model):
    """`RepositoryScopeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "all_repositories": "allRepositories",
        "repositories": "repositories",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    all_repositories: bool
    repositories: list[RepositoryScopeItemModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.all_repositories = v = get("allRepositories")
        if v.__class__ is not bool:
            n -= _required(d, "allRepositories", _NAME)
        v = get("repositories")
        if v.__class__ is list:
            self.repositories = _items(v, dict, _m.RepositoryScopeItemModel.from_dict, _NAME)
        else:
            self.repositories = v
            if v is None:
                n -= "repositories" not in d
            else:
                _note(d, "repositories", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "allRepositories": self.all_repositories,
        }
        if self.repositories is not None:
            d["repositories"] = _wire(self.repositories)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RepositoryScopeModel"]
