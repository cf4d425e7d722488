"""A local file that a transfer cannot use is a FileError that names the file."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Any

import pytest

import aiovbr
from aiovbr.errors import FileError
from file_server import FileServer
from unusable_paths import (
    below_a_file,
    below_a_missing_folder,
    too_long,
    with_nul,
    with_surrogate,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings("ignore::aiovbr.InsecureWarning")

REVISION = "1.3-rev2"


def _kit(vbr: aiovbr.Vbr[Any]) -> aiovbr.PendingDownload:
    return vbr.download(vbr.api.deployment.download_deployment_kit, "t")


def _folder(folder: Path) -> Path:
    return folder


PATHS = [below_a_missing_folder, below_a_file, with_nul, with_surrogate, too_long, _folder]


@pytest.mark.asyncio
@pytest.mark.parametrize("make_path", PATHS)
async def test_a_download_to_an_unusable_path_is_a_file_error(
    tmp_path: Path, make_path: Callable[[Path], Path]
) -> None:
    path = make_path(tmp_path)
    async with FileServer(size=10) as server, server.connect(REVISION) as vbr:
        with pytest.raises(FileError, match="check the path") as caught:
            await _kit(vbr).save(path)
        assert vbr.stats().in_flight == 0
    assert caught.value.errno
    assert path.name.partition("\0")[0][:1] in str(caught.value)


@pytest.mark.parametrize("make_path", PATHS)
def test_an_upload_of_an_unusable_path_is_a_file_error(
    tmp_path: Path, make_path: Callable[[Path], Path]
) -> None:
    with pytest.raises(FileError, match="check the path") as caught:
        aiovbr.FileUpload(make_path(tmp_path))
    assert caught.value.errno


@pytest.mark.asyncio
async def test_a_file_that_becomes_shorter_during_its_upload_is_a_file_error(
    tmp_path: Path,
) -> None:
    path = tmp_path / "users.csv"
    path.write_bytes(b"x" * 1_000)
    body = aiovbr.FileUpload(path)
    path.write_bytes(b"x" * 900)
    async with FileServer() as server, server.connect(REVISION) as vbr:
        with pytest.raises(FileError, match="became shorter: 900 of 1000 bytes were sent"):
            await vbr.upload(vbr.api.entra_id_browser.upload_entra_id_tenant_user, "b", body)
        assert vbr.stats().in_flight == 0


@pytest.mark.asyncio
async def test_a_file_that_disappears_before_its_upload_is_a_file_error(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_bytes(b"x")
    body = aiovbr.FileUpload(path)
    path.unlink()
    async with FileServer() as server, server.connect(REVISION) as vbr:
        with pytest.raises(FileError, match=r"users\.csv: No such file") as caught:
            await vbr.upload(vbr.api.entra_id_browser.upload_entra_id_tenant_user, "b", body)
    assert caught.value.errno == errno.ENOENT
