"""A fictitious revision 1.4-rev0: 1.3-rev2 in the form of a vendor, with changes of every kind.

`CHANGES` lists the changes, each with the lines of the report of differences.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vendor_form import PROSE, Json, as_vendor

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
OLD = "1.3-rev2"
NEW = "1.4-rev0"


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _content(schema: Json, media: str = "application/json") -> Json:
    return {"description": PROSE, "content": {media: {"schema": schema}}}


class Vendor:
    """A document under change."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.schemas: Json = document["components"]["schemas"]

    def operation(self, operation_id: str) -> Json:
        return self.place(operation_id)[2]

    def place(self, operation_id: str) -> tuple[str, str, Json]:
        return next(
            (path, method, operation)
            for path, item in self.document["paths"].items()
            for method, operation in item.items()
            if operation["operationId"] == operation_id
        )

    def remove(self, operation_id: str) -> Json:
        path, method, operation = self.place(operation_id)
        del self.document["paths"][path][method]
        if not self.document["paths"][path]:
            del self.document["paths"][path]
        return operation

    def add(self, operation_id: str, route: str, success: Json, tag: str, **more: Any) -> None:
        method, path = route.split()
        parameters: list[Json] = [{"$ref": "#/components/parameters/apiVersionParam"}]
        if "{id}" in path:
            schema = {"type": "string", "format": "uuid"}
            parameters.append({"name": "id", "in": "path", "required": True, "schema": schema})
        self.document["paths"].setdefault(path, {})[method] = {
            "operationId": operation_id,
            "tags": [tag],
            "summary": PROSE,
            "x-veeam-authorize": {"claims": ["ViewWidgets"]},
            "parameters": parameters + more.get("parameters", []),
            **({"requestBody": more["body"]} if "body" in more else {}),
            "responses": {"200": success, "401": _content(_ref("Error"))},
        }


@dataclass(frozen=True)
class DocumentChange:
    """One change of the document, and its lines in the report: level and text."""

    apply: Callable[[Vendor], None]
    reported: tuple[tuple[str, str], ...]


def _add_operations(vendor: Vendor) -> None:
    tag, path = "Widget Store", "/api/v1/widgets"
    vendor.schemas["WidgetSpec"] = {
        "type": "object",
        "description": PROSE,
        "required": ["name"],
        "properties": {"name": {"type": "string", "description": PROSE}},
    }
    vendor.schemas["WidgetModel"] = {
        "type": "object",
        "required": ["id", "name"],
        "properties": {
            "id": {"type": "string", "format": "uuid"},
            "name": {"type": "string"},
            "madeAt": {"type": "string", "format": "date-time"},
        },
    }
    vendor.schemas["WidgetsResult"] = {
        "type": "object",
        "required": ["data", "pagination"],
        "properties": {
            "data": {"type": "array", "items": _ref("WidgetModel")},
            "pagination": _ref("PaginationResult"),
        },
    }
    integer = {"type": "integer", "format": "int32"}
    paging = [
        {"name": "skip", "in": "query", "schema": integer},
        {"name": "limit", "in": "query", "schema": {**integer, "default": 200}},
    ]
    listed = _content(_ref("WidgetsResult"))
    vendor.add("GetAllWidgets", f"get {path}", listed, tag, parameters=paging)
    body = {"required": True, **_content(_ref("WidgetSpec"))}
    vendor.add("CreateWidget", f"post {path}", _content(_ref("WidgetModel")), tag, body=body)
    vendor.add("GetWidget", f"get {path}/{{id}}", _content(_ref("WidgetModel")), tag)
    binary = {"type": "string", "format": "binary"}
    zipped = _content(binary, "application/zip")
    vendor.add("DownloadWidget", f"get {path}/{{id}}/content", zipped, tag)


def _remove_operation(vendor: Vendor) -> None:
    vendor.remove("DisableProxy")


def _rename_operation(vendor: Vendor) -> None:
    operation = vendor.operation("GetProxy")
    operation["operationId"] = "GetProxyById"
    operation["tags"] = ["Proxies"]


def _move_operation(vendor: Vendor) -> None:
    path, method, _ = vendor.place("GetServerTime")
    vendor.document["paths"]["/api/v1/server/time"] = {method: vendor.remove("GetServerTime")}
    assert path == "/api/v1/serverTime"


def _move_tags(vendor: Vendor) -> None:
    for item in vendor.document["paths"].values():
        for operation in item.values():
            if operation["tags"] == ["Repositories"]:
                operation["tags"] = ["Storage"]


def _change_success(vendor: Vendor) -> None:
    responses = vendor.operation("EnableProxy")["responses"]
    del responses["204"]
    responses["201"] = _content(_ref("SessionModel"))


def _change_parameters(vendor: Vendor) -> None:
    parameters = vendor.operation("GetAllProxies")["parameters"]
    by_name = {item["name"]: item for item in parameters if "name" in item}
    parameters.remove(by_name["hostIdFilter"])
    by_name["nameFilter"]["required"] = True
    by_name["typeFilter"]["schema"] = _ref("EProxyType")
    parameters.append({"name": "siteFilter", "in": "query", "schema": {"type": "string"}})


def _change_enum(vendor: Vendor) -> None:
    values = vendor.schemas["EProxyType"]["enum"]
    values[values.index("GeneralPurposeProxy")] = "generalPurposeProxy"
    values.remove("PVE")
    values.append("Quantum")
    for name in ("ProxyModel", "ProxySpec"):
        mapping = vendor.schemas[name]["discriminator"]["mapping"]
        mapping["generalPurposeProxy"] = mapping.pop("GeneralPurposeProxy")


def _rename_enum_member(vendor: Vendor) -> None:
    values = vendor.schemas["EProxiesFiltersOrderColumn"]["enum"]
    values[values.index("HostName")] = "hostname"


def _change_fields(vendor: Vendor) -> None:
    time = vendor.schemas["ServerTimeModel"]["properties"]
    time["zoneId"] = time.pop("ianaTimeZoneId")
    vendor.schemas["ServerTimeModel"]["required"].append("timeZone")
    vendor.schemas["EncryptionPasswordSpec"]["required"].append("uniqueId")
    vendor.schemas["EncryptionPasswordModel"]["properties"]["hint"] = {
        "type": "string",
        "nullable": True,
    }
    vendor.schemas["SessionResultModel"]["properties"]["isCanceled"] = {"type": "string"}


def _add_secret(vendor: Vendor) -> None:
    properties = vendor.schemas["EncryptionPasswordSpec"]["properties"]
    properties["recoveryPhrase"] = {"type": "string", "description": PROSE}


def _add_child(vendor: Vendor) -> None:
    vendor.schemas["ECredentialsType"]["enum"].append("Vault")
    for kind, own in (("Model", "vaultName"), ("Spec", "vaultToken")):
        parent, child = f"Credentials{kind}", f"VaultCredentials{kind}"
        vendor.schemas[child] = {
            "allOf": [
                _ref(parent),
                {"type": "object", "properties": {own: {"type": "string"}}, "required": [own]},
            ]
        }
        vendor.schemas[parent]["oneOf"].append(_ref(child))
        vendor.schemas[parent]["discriminator"]["mapping"]["Vault"] = _ref(child)["$ref"]


CHANGES: tuple[DocumentChange, ...] = (
    DocumentChange(
        _add_operations,
        (
            ("addition", "api.widget_store.create_widget is new"),
            ("addition", "api.widget_store.download_widget is new"),
            ("addition", "api.widget_store.get_all_widgets is new"),
            ("addition", "api.widget_store.get_widget is new"),
            ("addition", "models.WidgetModel is new"),
            ("addition", "models.WidgetSpec is new"),
            ("addition", "models.WidgetsResult is new"),
        ),
    ),
    DocumentChange(_remove_operation, (("breaking", "api.proxies.disable_proxy is removed"),)),
    DocumentChange(
        _rename_operation,
        (("breaking", "api.proxies.get_proxy is now api.proxies.get_proxy_by_id"),),
    ),
    DocumentChange(
        _move_operation,
        (
            (
                "other",
                (
                    "api.service.get_server_time sends GET /api/v1/server/time,"
                    " was GET /api/v1/serverTime"
                ),
            ),
        ),
    ),
    DocumentChange(_move_tags, ()),  # groups are found by operation id, so callers see nothing
    DocumentChange(
        _change_success,
        (("breaking", "api.proxies.enable_proxy returns SessionModel, was None"),),
    ),
    DocumentChange(
        _change_parameters,
        (
            ("breaking", "api.proxies.get_all_proxies(host_id_filter) is removed"),
            (
                "breaking",
                (
                    "api.proxies.get_all_proxies(name_filter) takes str, was str | None;"
                    " is required now"
                ),
            ),
            (
                "breaking",
                (
                    "api.proxies.get_all_proxies(type_filter) takes EProxyType | None,"
                    " was Sequence[EProxyType] | None"
                ),
            ),
            ("addition", "api.proxies.get_all_proxies(site_filter) is new"),
        ),
    ),
    DocumentChange(
        _change_enum,
        (
            ("breaking", "models.EProxyType.PVE ('PVE') is removed"),
            ("addition", "models.EProxyType.QUANTUM ('Quantum') is new"),
            (
                "other",
                (
                    "models.EProxyType.GENERAL_PURPOSE_PROXY spells its value"
                    " 'generalPurposeProxy', was 'GeneralPurposeProxy'"
                ),
            ),
        ),
    ),
    DocumentChange(
        _rename_enum_member,
        (
            (
                "breaking",
                (
                    "models.EProxiesFiltersOrderColumn.HOST_NAME is now HOSTNAME and"
                    " spells its value 'hostname', was 'HostName'"
                ),
            ),
        ),
    ),
    DocumentChange(
        _change_fields,
        (
            ("breaking", "models.ServerTimeModel.iana_time_zone_id is removed"),
            ("addition", "models.ServerTimeModel.zone_id is new"),
            ("other", "models.ServerTimeModel.time_zone is str, was str | None"),
            (
                "breaking",
                "models.EncryptionPasswordSpec.unique_id is str, was str | None; must be given now",
            ),
            ("breaking", "models.EncryptionPasswordModel.hint is str | None, was str"),
            ("breaking", "models.SessionResultModel.is_canceled is str | None, was bool | None"),
        ),
    ),
    DocumentChange(
        _add_secret,
        (("addition", "models.EncryptionPasswordSpec.recovery_phrase is new"),),
    ),
    DocumentChange(
        _add_child,
        (
            ("addition", "models.CredentialsModel decodes 'Vault' to VaultCredentialsModel"),
            ("addition", "models.CredentialsSpec decodes 'Vault' to VaultCredentialsSpec"),
            ("addition", "models.ECredentialsType.VAULT ('Vault') is new"),
            ("addition", "models.VaultCredentialsModel is new"),
            ("addition", "models.VaultCredentialsSpec is new"),
        ),
    ),
)

REVIEW = (
    "CreateWidget: Create widget.",
    "CreateWidget: group widget_store",
    "DownloadWidget: Download widget.",
    "DownloadWidget: group widget_store",
    "GetAllWidgets: Get all widgets.",
    "GetAllWidgets: group widget_store",
    "GetProxyById: Get proxy by id.",
    "GetProxyById: group proxies",
    "GetWidget: Get widget.",
    "GetWidget: group widget_store",
    "/components/schemas/EncryptionPasswordSpec/properties/recoveryPhrase: x-secret: true",
    "/components/schemas/VaultCredentialsSpec/allOf/1/properties/vaultToken: x-secret: true",
)
"""Values that curation derives, for a review by a person."""


def vendor_document() -> Json:
    """Return the document of 1.4-rev0, as a server sends it."""
    curated = json.loads((ROOT / "spec" / f"{OLD}.json").read_bytes())
    vendor = Vendor(as_vendor(curated, NEW))
    for change in CHANGES:
        change.apply(vendor)
    return vendor.document
