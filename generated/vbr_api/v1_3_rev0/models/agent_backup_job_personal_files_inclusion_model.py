"""`AgentBackupJobPersonalFilesInclusionModel` of the API document."""

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

_NAME = "AgentBackupJobPersonalFilesInclusionModel"
_KNOWN = frozenset(
    "desktop documents pictures video music favorites downloads appData other".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupJobPersonalFilesInclusionModel(Model):
    """`AgentBackupJobPersonalFilesInclusionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "desktop": "desktop",
        "documents": "documents",
        "pictures": "pictures",
        "video": "video",
        "music": "music",
        "favorites": "favorites",
        "downloads": "downloads",
        "app_data": "appData",
        "other": "other",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    desktop: bool | None = None
    documents: bool | None = None
    pictures: bool | None = None
    video: bool | None = None
    music: bool | None = None
    favorites: bool | None = None
    downloads: bool | None = None
    app_data: bool | None = None
    other: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        self.desktop = v = get("desktop")
        if v.__class__ is not bool:
            if v is None:
                n -= "desktop" not in d
            else:
                _note(d, "desktop", _NAME, "invalid")
        self.documents = v = get("documents")
        if v.__class__ is not bool:
            if v is None:
                n -= "documents" not in d
            else:
                _note(d, "documents", _NAME, "invalid")
        self.pictures = v = get("pictures")
        if v.__class__ is not bool:
            if v is None:
                n -= "pictures" not in d
            else:
                _note(d, "pictures", _NAME, "invalid")
        self.video = v = get("video")
        if v.__class__ is not bool:
            if v is None:
                n -= "video" not in d
            else:
                _note(d, "video", _NAME, "invalid")
        self.music = v = get("music")
        if v.__class__ is not bool:
            if v is None:
                n -= "music" not in d
            else:
                _note(d, "music", _NAME, "invalid")
        self.favorites = v = get("favorites")
        if v.__class__ is not bool:
            if v is None:
                n -= "favorites" not in d
            else:
                _note(d, "favorites", _NAME, "invalid")
        self.downloads = v = get("downloads")
        if v.__class__ is not bool:
            if v is None:
                n -= "downloads" not in d
            else:
                _note(d, "downloads", _NAME, "invalid")
        self.app_data = v = get("appData")
        if v.__class__ is not bool:
            if v is None:
                n -= "appData" not in d
            else:
                _note(d, "appData", _NAME, "invalid")
        self.other = v = get("other")
        if v.__class__ is not bool:
            if v is None:
                n -= "other" not in d
            else:
                _note(d, "other", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.desktop is not None:
            d["desktop"] = self.desktop
        if self.documents is not None:
            d["documents"] = self.documents
        if self.pictures is not None:
            d["pictures"] = self.pictures
        if self.video is not None:
            d["video"] = self.video
        if self.music is not None:
            d["music"] = self.music
        if self.favorites is not None:
            d["favorites"] = self.favorites
        if self.downloads is not None:
            d["downloads"] = self.downloads
        if self.app_data is not None:
            d["appData"] = self.app_data
        if self.other is not None:
            d["other"] = self.other
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupJobPersonalFilesInclusionModel"]
