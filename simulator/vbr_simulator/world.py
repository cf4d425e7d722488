"""The state of a simulated server: its collections, single documents, sessions and accounts."""

from __future__ import annotations

import random
import threading
import uuid
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.collection import Collection
from vbr_simulator.links import NOBODY, Links, referred
from vbr_simulator.sessions import Sessions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vbr_simulator.api import Api
    from vbr_simulator.certificate import Certificate
    from vbr_simulator.clock import Clock
    from vbr_simulator.document import Json, Operation
    from vbr_simulator.drift import Drift
    from vbr_simulator.identity import Account, Identity
    from vbr_simulator.resources import Plan
    from vbr_simulator.revisions import Revisions
    from vbr_simulator.settings import Settings
    from vbr_simulator.shape import Shape
    from vbr_simulator.transfers import Upload

__all__ = ["Call", "World"]

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


class World:
    """Everything a server holds.

    Args:
        seed: Decides every id and every seeded value.
        settings: The switches; may be replaced while the server runs.
        clock: Its clock.
        certificate: Its certificate, None until the server has one.
    """

    def __init__(
        self, seed: int, settings: Settings, clock: Clock, certificate: Certificate | None = None
    ) -> None:
        self.seed = seed
        self.settings = settings
        self.clock = clock
        self.certificate = certificate
        # Held while the state is read or changed: a test may do so from another thread.
        self.lock = threading.RLock()
        self.random = random.Random(seed)  # noqa: S311 (made-up data, not secrets)
        self.collections: dict[str, Collection] = {}
        self.singles: dict[str, Json] = {}
        self.links = Links()
        self.sessions = Sessions(
            clock, self.collection("sessions"), self.collection("automationSessions"), self.new_id
        )
        self.installation = self.new_id()
        self.device_codes: dict[str, float] = {}
        self.selections: dict[str, object] = {}
        # Made-up rows of lists that are asked by POST.
        self.browsed: dict[str, list[Json]] = {}
        self.uploads: deque[Upload] = deque(maxlen=_REMEMBERED)
        # Kinds, with their collection, of which objects have been made up; see `seed_newer`.
        self.made_up: set[str] = set()
        self.revisions: Revisions | None = None
        self.drifts: list[Drift] = []
        self.identity: Identity

    def collection(self, name: str) -> Collection:
        """Return a collection, empty if it is new."""
        found = self.collections.get(name)
        if found is None:
            found = Collection(name, _WORDS.get(name, "Object"), _INDEXED)
            if name in Links.COLLECTIONS:
                found.watch(self.links)
            self.collections[name] = found
        return found

    def pick(self, name: str, shape: Shape, owner: Shape) -> Any:
        """Choose for an example: an object that a property may refer to, or nobody."""
        if "jobName" in owner.fields and name in ("jobName", "isEnabled"):
            first = next((one["name"] for one in self.collection("jobs")), None)
            # Without a job there is none to follow.
            return first if name == "jobName" else first is not None
        collections = referred(name, owner.fields)
        if not collections or shape.item is not None:
            return None
        records = (one for other in collections for one in self.collection(other))
        key = next((one["id"] for one in records if not one.get("_hidden")), NOBODY)
        if "id" in shape.fields:
            return {"id": key}
        return None if shape.fields else key

    def certificate_model(self) -> Json:
        """Return the server's certificate as the API shows it."""
        if self.certificate is None:
            raise LookupError("the server has no certificate yet")
        return self.certificate.model

    @property
    def build(self) -> str:
        """The build that the server tells."""
        told = self.settings.build
        return self.revisions.build(told) if self.revisions else told or ""

    def newest_with(self, operation: str) -> Api | None:
        """Return the newest revision served that has an operation, where there are several."""
        return self.revisions.newest_with(operation) if self.revisions else None

    def new_id(self) -> str:
        """Make the next id."""
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))


@dataclass(slots=True)
class Call:
    """One request, parsed and validated, as a behaviour sees it.

    Attributes:
        body: The body as VBR reads it: nulls are absent, enum values in their documented case,
            and in the words of the world (see `dialect`); an `Upload` if it was binary.
        target: The URL path, which is the key of a document that exists once.
        rows: Most rows that a page may hold because of a fault; None has no bound.
        examined: Set by a list: how many rows it had to look through to make its page.
        accept: The media types that the caller accepts.
    """

    world: World
    api: Api
    operation: Operation
    plan: Plan
    path: Mapping[str, str]
    query: Json
    body: Any
    account: Account | None
    authorization: str
    target: str
    rows: int | None = None
    examined: int = 0
    accept: str = "*/*"

    @property
    def user(self) -> Account:
        """The account, of an operation that needs one."""
        if self.account is None:
            raise LookupError(f"{self.operation.id} needs no account")
        return self.account

    @property
    def key(self) -> str:
        """The id of the object that the path addresses."""
        return self.path[self.plan.key]
