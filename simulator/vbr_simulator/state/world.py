"""The state of a simulated server: its collections, single documents, sessions and accounts."""

from __future__ import annotations

import random
import threading
import uuid
from collections import deque
from typing import TYPE_CHECKING, Any, Final, Protocol

from vbr_simulator.spec.references import NOBODY, referred
from vbr_simulator.state.collection import Collection
from vbr_simulator.state.links import Links
from vbr_simulator.state.sessions import RunningSessions

if TYPE_CHECKING:
    from vbr_simulator.settings import SimulatorSettings
    from vbr_simulator.spec.api import CompiledRevision
    from vbr_simulator.spec.document import Json
    from vbr_simulator.spec.example import ExampleShape
    from vbr_simulator.spec.revisions import Revisions
    from vbr_simulator.state.clock import ServerClock
    from vbr_simulator.state.identity import Identity
    from vbr_simulator.state.uploads import Upload

__all__ = ["PageObserver", "World"]

_WORDS: Final = {
    "credentials": "Credentials record",
    "cloudCredentials": "Cloud credentials record",
    "encryptionPasswords": "Encryption password",
    "managedServers": "Managed server",
    "repositories": "Repository",
    "scaleOutRepositories": "Scale-out backup repository",
    "proxies": "Backup proxy",
    "jobs": "Job",
    "sessions": "Session",
    "automationSessions": "Automation session",
    "backups": "Backup",
    "backupObjects": "Backup object",
    "objectRestorePoints": "Restore point",
    "recoveryTokens": "Recovery token",
    "inventoryHosts": "Virtualization server",
    "vmMounts": "Mount point",
    "diskMounts": "Mount point",
    "helperAppliances": "Helper appliance",
}
_INDEXED: Final = ("name", "tag")
_REMEMBERED: Final = 10_000


class PageObserver(Protocol):
    """Receives an event for each page of a list."""

    def page(self, collection: str) -> None:
        """Handle a page of the list of a collection."""
        ...


class World:
    """The state of a server.

    Args:
        seed: Seed of all ids and seeded values.
        settings: The settings, which can be replaced while the server runs.
        clock: The clock of the server.
        certificate: Certificate of the server as the API shows it, None before the start.
    """

    def __init__(
        self,
        seed: int,
        settings: SimulatorSettings,
        clock: ServerClock,
        certificate: Json | None = None,
    ) -> None:
        self.seed = seed
        self.settings = settings
        self.clock = clock
        self.certificate = certificate
        # Protects the state, which tests also read and change from other threads.
        self.lock = threading.RLock()
        self.random = random.Random(seed)  # noqa: S311 (generated data, not secrets)
        self.collections: dict[str, Collection] = {}
        self.singles: dict[str, Json] = {}
        self.links = Links()
        self.sessions = RunningSessions(
            clock, self.collection("sessions"), self.collection("automationSessions"), self.new_id
        )
        self.installation = self.new_id()
        self.device_codes: dict[str, float] = {}
        self.selections: dict[str, object] = {}
        # Generated rows of lists that are read by POST.
        self.browsed: dict[str, list[Json]] = {}
        self.uploads: deque[Upload] = deque(maxlen=_REMEMBERED)
        # Seeded kinds with their collection; see `seed_newer`.
        self.generated_kinds: set[str] = set()
        self.revisions: Revisions | None = None
        self.drifts: list[PageObserver] = []
        # Initial content of single documents, by operation id.
        self.first_states: dict[str, Json] = {}
        self.identity: Identity

    def collection(self, name: str) -> Collection:
        """Return a collection; an unknown name creates an empty collection."""
        collection = self.collections.get(name)
        if collection is None:
            collection = Collection(name, _WORDS.get(name, "Object"), _INDEXED)
            if name in Links.COLLECTIONS:
                collection.watch(self.links)
            self.collections[name] = collection
        return collection

    def pick(self, name: str, shape: ExampleShape, owner: ExampleShape) -> Any:
        """Choose the value of a reference in an example: an existing object, or the empty id."""
        if "jobName" in owner.fields and name in ("jobName", "isEnabled"):
            first = next((job["name"] for job in self.collection("jobs")), None)
            # A server without jobs has no previous job.
            return first if name == "jobName" else first is not None
        collections = referred(name, owner.fields)
        if not collections or shape.item is not None:
            return None
        records = (record for other in collections for record in self.collection(other))
        key = next((record["id"] for record in records if not record.get("_hidden")), NOBODY)
        if "id" in shape.fields:
            return {"id": key}
        return None if shape.fields else key

    def certificate_model(self) -> Json:
        """Return the certificate of the server as the API shows it."""
        if self.certificate is None:
            raise LookupError("the server has no certificate yet")
        return self.certificate

    @property
    def build(self) -> str:
        """The reported build."""
        build = self.settings.build
        return self.revisions.build(build) if self.revisions else build or ""

    def newest_with(self, operation: str) -> CompiledRevision | None:
        """Return the newest revision that has an operation, None without revisions."""
        return self.revisions.newest_with(operation) if self.revisions else None

    def new_id(self) -> str:
        """Return a new id."""
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))
