"""Exports and imports of the seven kinds, with plain requests to the simulator."""

from __future__ import annotations

from typing import Any

# In the order of import, by the name in the path.
KINDS = (
    "credentials",
    "cloudcredentials",
    "encryptionPasswords",
    "managedServers",
    "repositories",
    "proxies",
    "jobs",
)
SECRETS = {
    "certificate",
    "password",
    "passphrase",
    "privateKey",
    "rootPassword",
    "sharedKey",
    "secretKey",
    "secret",
}


def filled(value: Any) -> Any:
    """Return an export with a value for each empty secret."""
    if isinstance(value, dict):
        return {
            key: f"filled {key}" if key in SECRETS and part == "" else filled(part)
            for key, part in value.items()
        }
    return [filled(part) for part in value] if isinstance(value, list) else value


def importable(document: Any) -> Any:
    """Return an export without built-in objects and null items, with its secrets filled in."""
    return {
        key: [
            item
            for item in filled(part)
            if item is not None
            and item.get("name") != "Default Backup Repository"
            and item.get("server", {}).get("hostName") != "This server"
        ]
        for key, part in document.items()
    }


async def export(call: Any, kind: str, **body: Any) -> Any:
    reply = await call("POST", f"/api/v1/automation/{kind}/export", body or None)
    assert reply.status == 200, reply.body
    return reply.body


async def import_(call: Any, kind: str, document: Any) -> tuple[Any, Any]:
    """Import a document; return the ended session and its log, oldest first."""
    reply = await call("POST", f"/api/v1/automation/{kind}/import", document)
    assert reply.status == 201, reply.body
    assert reply.body["sessionType"] == "Automation"
    session = await call.ended(reply.body, automation=True)
    log = await call.get(f"/api/v1/automation/sessions/{session['id']}/logs")
    return session, log.body["records"][::-1]


async def moved(source: Any, target: Any, *kinds: str) -> None:
    for kind in kinds:
        session, _ = await import_(target, kind, importable(await export(source, kind)))
        assert session["result"]["result"] == "Success", (kind, session["result"])
