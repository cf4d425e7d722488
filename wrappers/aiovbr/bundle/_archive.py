"""Archive of a bundle: a zip whose comment is the SHA-256 of all bytes before it.

Zip readers ignore some bytes of an archive. The digest covers these bytes as well.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING, Final

from ..errors import BundleDamaged, BundleError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SUFFIX: Final = ".zip"
_SEAL: Final = b"aiovbr-sha256:"
_LENGTH: Final = len(_SEAL) + 64
_MAX_UNPACKED: Final = 2 << 30  # bytes: far more than any export, far less than a zip bomb
_TIMESTAMP: Final = (1980, 1, 1, 0, 0, 0)  # constant, so equal exports have equal bytes


def pack(files: Mapping[str, bytes]) -> bytes:
    """Return a sealed archive; equal files give equal bytes.

    Args:
        files: File name to content.
    """
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, _TIMESTAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            info.create_system = 3  # POSIX, on every platform
            archive.writestr(info, data)
        archive.comment = b"0" * _LENGTH
    packed = stream.getvalue()[:-_LENGTH]
    return packed + _SEAL + hashlib.sha256(packed).hexdigest().encode()


def unpack(data: bytes, path: Path) -> dict[str, bytes]:
    """Return the files of a sealed archive, after checking its seal and its size.

    Args:
        data: Content of the archive.
        path: Path of the archive, for messages.

    Raises:
        BundleDamaged: If the seal does not match the content.
        BundleError: If another program wrote the archive.
    """
    packed, seal = data[:-_LENGTH], data[-_LENGTH:]
    if seal != _SEAL + hashlib.sha256(packed).hexdigest().encode():
        if zipfile.is_zipfile(io.BytesIO(data)) and _SEAL not in data:
            raise BundleError(
                path, "is not an archive of aiovbr", "unpack it, and name the folder instead"
            )
        raise BundleDamaged(path, "truncated or altered: its seal does not match")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > _MAX_UNPACKED:
                problem = "unpacks to more than 2 GiB"
                raise BundleError(path, problem, "unpack it, and name the folder")
            return {info.filename: archive.read(info) for info in archive.infolist()}
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError) as error:
        problem = f"truncated or altered ({type(error).__name__})"
        raise BundleDamaged(path, problem) from None


__all__ = ["SUFFIX", "pack", "unpack"]
