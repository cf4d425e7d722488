"""The recovery-token section works end to end, its errors included."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
import pytest_asyncio

import aiovbr
from aiovbr import errors
from vbr_api.v1_1_rev0 import models
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

Column = models.EComputerRecoveryTokenFiltersOrderColumn


@pytest_asyncio.fixture
async def sim() -> AsyncIterator[Simulator]:
    async with Simulator(seed=3, size=Size.demo()) as running:
        yield running


def _connect(sim: Simulator, **changes: Any) -> Any:
    account = {"username": sim.username, "password": sim.password, **changes}
    return aiovbr.connect(base_url=sim.base_url, tls=aiovbr.TLS(ca_file=sim.ca_file), **account)


async def _create(vbr: Any, *, days: float = 1) -> models.ComputerRecoveryTokenModel:
    backups = await vbr.api.backups.get_all_backups(limit=1)
    spec = models.ComputerRecoveryTokenSpec(
        backup_ids=[backups.data[0].id],
        expiration_date=datetime.now(UTC).replace(microsecond=0) + timedelta(days=days),
    )
    created = await vbr.api.recovery_tokens.create_computer_recovery_token(spec)
    assert isinstance(created, models.ComputerRecoveryTokenModel)
    return created


@pytest.mark.asyncio
async def test_a_token_is_created_read_edited_and_deleted(sim: Simulator) -> None:
    async with _connect(sim) as vbr:
        tokens = vbr.api.recovery_tokens

        created = await _create(vbr)
        assert created.recovery_token
        assert created.recovery_token not in repr(created)
        assert (await tokens.get_computer_recovery_token(created.id)).name == created.name

        created.name = "renamed by a test"
        edited = await tokens.update_computer_recovery_token(created.id, created)
        assert edited.name == "renamed by a test"
        read = await tokens.get_computer_recovery_token(created.id)
        assert (read.name, read.expiration_date) == (edited.name, created.expiration_date)

        assert await tokens.delete_computer_recovery_token(created.id) is None
        with pytest.raises(errors.NotFoundError) as caught:
            await tokens.get_computer_recovery_token(created.id)
        assert caught.value.status == 404
        assert caught.value.operation.id == "GetComputerRecoveryToken"


@pytest.mark.asyncio
async def test_the_list_is_filtered_and_ordered(sim: Simulator) -> None:
    async with _connect(sim) as vbr:
        for prefix in ("zebra-1", "alpha-1", "zebra-2"):
            token = await _create(vbr, days=len(prefix))
            token.name = prefix
            await vbr.api.recovery_tokens.update_computer_recovery_token(token.id, token)
        listing = vbr.api.recovery_tokens.get_all_computer_recovery_tokens

        zebras = [row.name async for row in vbr.paginate(listing, name_filter="ZEBRA*", limit=1)]
        by_name = [
            row.name async for row in vbr.paginate(listing, order_column=Column("Name"), limit=4)
        ]
        by_date = [
            row.expiration_date
            async for row in vbr.paginate(
                listing, order_column=Column("ExpirationDate"), order_asc=False
            )
        ]

    assert sorted(zebras) == ["zebra-1", "zebra-2"]
    assert by_name == sorted(by_name, key=str.casefold)
    assert len(by_name) == 15
    assert by_date == sorted(by_date, reverse=True)


@pytest.mark.asyncio
async def test_bad_input_is_a_400_that_names_the_field(sim: Simulator) -> None:
    async with _connect(sim) as vbr:
        with pytest.raises(errors.BadRequestError, match="expirationDate"):
            await _create(vbr, days=-1)
        spec = models.ComputerRecoveryTokenSpec.from_dict({"backupIds": "none"})
        with pytest.raises(errors.BadRequestError, match=r"backupIds|expirationDate"):
            await vbr.api.recovery_tokens.create_computer_recovery_token(spec)


@pytest.mark.asyncio
async def test_an_account_without_the_claim_gets_a_403_that_names_it(sim: Simulator) -> None:
    async with _connect(sim) as vbr:
        token = await _create(vbr)
    async with _connect(sim, username="viewer") as vbr:
        assert await vbr.api.recovery_tokens.get_computer_recovery_token(token.id)
        with pytest.raises(errors.PermissionDeniedError, match="DeleteComputerRecoveryToken"):
            await vbr.api.recovery_tokens.delete_computer_recovery_token(token.id)


@pytest.mark.asyncio
async def test_an_account_that_is_gone_gets_an_authentication_error(sim: Simulator) -> None:
    async with _connect(sim) as vbr:
        sim.revoke(refresh=True)
        sim.world.identity.accounts[sim.username.casefold()].password = "another one"
        with pytest.raises(errors.AuthError, match="password is wrong"):
            await vbr.api.recovery_tokens.get_computer_recovery_token(UUID(int=1))
