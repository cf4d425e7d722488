"""Size of the seeded data."""

from __future__ import annotations

from dataclasses import dataclass, fields

from vbr_simulator.errors import SimulatorError

__all__ = ["Size"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Number of seeded objects by kind, in addition to the built-in objects.

    `newer` is the number of objects of each kind that revisions after 1.1-rev0 introduced. They are
    seeded when the first revision with the kind is compiled.
    """

    credentials: int = 0
    cloud_credentials: int = 0
    encryption_passwords: int = 0
    managed_servers: int = 0
    repositories: int = 0
    scale_out_repositories: int = 0
    proxies: int = 0
    jobs: int = 0
    sessions: int = 0
    automation_sessions: int = 0
    backups: int = 0
    backup_objects: int = 0
    restore_points: int = 0
    mounts: int = 0
    recovery_tokens: int = 0
    inventory_objects: int = 0
    newer: int = 0

    def __post_init__(self) -> None:
        for field in fields(self):
            if getattr(self, field.name) < 0:
                raise SimulatorError(f"size: {field.name} must not be negative")

    @classmethod
    def empty(cls) -> Size:
        """Return the size of a fresh installation."""
        return cls()

    @classmethod
    def demo(cls) -> Size:
        """Return the size of the demonstration."""
        return cls(
            credentials=50,
            cloud_credentials=20,
            encryption_passwords=20,
            managed_servers=100,
            repositories=40,
            scale_out_repositories=4,
            proxies=30,
            jobs=500,
            sessions=600,
            automation_sessions=5,
            backups=60,
            backup_objects=240,
            restore_points=1200,
            mounts=4,
            recovery_tokens=12,
            inventory_objects=600,
            newer=2,
        )

    @classmethod
    def parse(cls, text: str) -> Size:
        """Parse a size of a command line.

        Args:
            text: `empty`, `demo`, a number of jobs with the other counts of `demo` in proportion,
                or counts by name: `jobs=500,sessions=100000`.

        Raises:
            SimulatorError: The text has another form.

        >>> Size.parse("jobs=5").jobs
        5
        """
        if text in ("empty", "demo"):
            return cls.demo() if text == "demo" else cls.empty()
        if text.isdigit():
            return cls.demo().scaled(int(text))
        names = {field.name for field in fields(cls)}
        counts: dict[str, int] = {}
        for part in text.replace(" ", "").split(","):
            name, _, count = part.partition("=")
            if not count.removeprefix("-").isdecimal():
                raise SimulatorError(
                    f"size {text!r}: expected empty, demo, a number of jobs, or counts such as "
                    "jobs=500,sessions=100000"
                )
            if name not in names:
                known = ", ".join(sorted(names))
                raise SimulatorError(f"size: there is no kind {name!r}. Kinds: {known}")
            counts[name] = int(count)
        return cls(**counts)

    def scaled(self, jobs: int) -> Size:
        """Return this size with another number of jobs and the other counts in proportion."""
        return Size(
            **{
                field.name: -(-getattr(self, field.name) * jobs // max(self.jobs, 1))
                for field in fields(self)
            }
        )
