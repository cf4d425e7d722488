"""A bundle in one file: a zip that carries the SHA-256 of itself.

The seal is the archive's comment, its last bytes, over everything before it: so a byte that changed
where no reader of zips looks is noticed too.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING, Final

from ._errors import BundleDamaged, BundleError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SUFFIX: Final = ".zip"
_SEAL: Final = b"aiovbr-sha256:"
_LENGTH: Final = len(_SEAL) + 64
_MOST: Final = 2 << 30  # bytes unpacked: far more than any export, far less than a zip bomb
_WHEN: Final = (1980, 1, 1, 0, 0, 0)
_AGAIN: Final = "copy the export again from where it was made, or make a new one"


def pack(files: Mapping[str, bytes]) -> bytes:
    """Return a sealed archive. The same files give the same bytes.

    Args:
        files: Name to content.
    """
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, _WHEN)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            info.create_system = 3  # as on POSIX, wherever it is written
            archive.writestr(info, data)
        archive.comment = b"0" * _LENGTH
    packed = stream.getvalue()[:-_LENGTH]
    return packed + _SEAL + hashlib.sha256(packed).hexdigest().encode()


def unpack(data: bytes, path: Path) -> dict[str, bytes]:
    """Return the files of a sealed archive, trusting nothing in it.

    Args:
        data: Its bytes.
        path: Its path, for messages.

    Raises:
        BundleDamaged: If it is not exactly what `pack` made.
        BundleError: If it is another archive.
    """
    packed, seal = data[:-_LENGTH], data[-_LENGTH:]
    if seal != _SEAL + hashlib.sha256(packed).hexdigest().encode():
        if zipfile.is_zipfile(io.BytesIO(data)) and _SEAL not in data:
            raise BundleError(
                path, "is no archive of aiovbr", "unpack it, and name the folder instead"
            )
        raise BundleDamaged(path, "truncated or altered, it does not match its own seal", _AGAIN)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > _MOST:
                raise BundleError(path, "holds more than 2 GiB", "unpack it, and name the folder")
            return {info.filename: archive.read(info) for info in archive.infolist()}
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError) as error:
        problem = f"truncated or altered ({type(error).__name__})"
        raise BundleDamaged(path, problem, _AGAIN) from None


__all__ = ["SUFFIX", "pack", "unpack"]
