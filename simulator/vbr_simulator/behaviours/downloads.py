"""Downloads: binary answers."""

from __future__ import annotations

import io
import random
import tarfile
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vbr_simulator.state.clock import SEED_TIME

if TYPE_CHECKING:
    from vbr_simulator.behaviours.call import Call

__all__ = ["BinaryAnswer", "download"]

_MEMBERS: Final = 3
_SECTOR: Final = 2048
# The descriptors of a disc image start at sector 16 (ECMA-119, 8).
_DESCRIPTORS: Final = (b"\x01CD001\x01\x00", b"\xffCD001\x01\x00")
_ENDINGS: Final = {
    "application/zip": "zip",
    "application/x-tar": "tar",
    "application/vnd.efi.iso": "iso",
}


@dataclass(frozen=True, slots=True)
class BinaryAnswer:
    """A binary answer."""

    content_type: str
    filename: str
    data: bytes


def download(call: Call) -> BinaryAnswer:
    """Answer with bytes of a documented media type that the caller accepts.

    The same operation on the same object returns the same bytes.
    """
    offered = [media_type.strip() for media_type in (call.operation.media_type or "").split(",")]
    accepted = [media_type.partition(";")[0].strip() for media_type in call.accept.split(",")]
    kind = next((media_type for media_type in offered if media_type in accepted), offered[0])
    rng = random.Random(f"{call.world.seed}/{call.target.casefold()}")  # noqa: S311 (not secrets)
    size = call.world.settings.download_bytes
    return BinaryAnswer(
        kind, f"{call.operation.id}.{_ENDINGS.get(kind, 'bin')}", _content(kind, rng, size)
    )


def _content(kind: str, rng: random.Random, size: int) -> bytes:
    match kind:
        case "application/zip":
            return _zip(rng, size)
        case "application/x-tar":
            return _tar(rng, size)
        case "application/vnd.efi.iso":
            return _iso(rng, size)
        case _:
            return rng.randbytes(size)


def _parts(rng: random.Random, size: int) -> list[tuple[str, bytes]]:
    """Return the members of an archive: names and bytes of a total size."""
    return [
        (f"package-{number + 1}/setup.bin", rng.randbytes(size // _MEMBERS))
        for number in range(_MEMBERS)
    ]


def _zip(rng: random.Random, size: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in _parts(rng, size):
            archive.writestr(zipfile.ZipInfo(name, (2024, 6, 1, 0, 0, 0)), data)
    return buffer.getvalue()


def _tar(rng: random.Random, size: int) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in _parts(rng, size):
            member = tarfile.TarInfo(name)
            member.size, member.mtime = len(data), SEED_TIME
            archive.addfile(member, io.BytesIO(data))
    return buffer.getvalue()


def _iso(rng: random.Random, size: int) -> bytes:
    """Return an image with valid descriptors and without files."""
    descriptors = b"".join(descriptor.ljust(_SECTOR, b"\x00") for descriptor in _DESCRIPTORS)
    head = bytes(16 * _SECTOR) + descriptors
    return head + rng.randbytes(max(0, size - len(head)))
