"""Types of the parser's properties."""

from __future__ import annotations

from typing import Any, cast

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from vbr_generator.errors import UnsupportedShapeError
from vbr_generator.render.views import TypeView

__all__ = ["document_text", "type_view"]

_LEAVES: tuple[tuple[type, str], ...] = (
    (AnyProperty, "any"),
    (BooleanProperty, "boolean"),
    (DateTimeProperty, "date_time"),
    (FileProperty, "binary"),
    (FloatProperty, "number"),
    (IntProperty, "integer"),
    (StringProperty, "string"),
    (UuidProperty, "uuid"),
)


def type_view(prop: Any, nullable: bool = False) -> TypeView:
    """Convert the type of a property.

    Raises:
        UnsupportedShapeError: If the type has no view.
    """
    if isinstance(prop, UnionProperty):
        inner = [p for p in prop.inner_properties if not isinstance(p, NoneProperty)]
        if len(inner) == 1:
            return type_view(inner[0], nullable=len(inner) < len(prop.inner_properties))
        raise UnsupportedShapeError(f"{document_text(prop.name)}: a union of {len(inner)} types")
    if isinstance(prop, EnumProperty):
        if prop.value_type is not str:
            raise UnsupportedShapeError(f"{document_text(prop.name)}: an enum of {prop.value_type}")
        return TypeView("enum", ref=prop.class_info.name, nullable=nullable)
    if isinstance(prop, ModelProperty):
        return TypeView("model", ref=prop.class_info.name, nullable=nullable)
    if isinstance(prop, ListProperty):
        return TypeView("list", item=type_view(prop.inner_property), nullable=nullable)
    for kind, name in _LEAVES:
        if isinstance(prop, kind):
            return TypeView(cast("Any", name), nullable=nullable)
    raise UnsupportedShapeError(f"{document_text(prop.name)}: {type(prop).__name__}")


def document_text(text: Any) -> str:
    """Return a text of the parser as it is in the document."""
    value = getattr(text, "get_untrusted_value", None)
    return str(value() if value else text)
