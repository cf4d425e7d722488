"""Recovery tokens of agents: list, create, read, change and delete them, and handle errors.

    python examples/recovery_tokens.py

connects to a simulated server. To connect to another server, set AIOVBR_HOST, AIOVBR_USERNAME,
AIOVBR_PASSWORD and, for a self-signed certificate, its SHA-256 fingerprint as AIOVBR_PIN.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from server import connection

from aiovbr.errors import BadRequestError, NotFoundError
from vbr_api.v1_1_rev0.models import (
    ComputerRecoveryTokenSpec,
    EComputerRecoveryTokenFiltersOrderColumn,
)


async def main() -> None:
    async with connection() as vbr:
        tokens = vbr.api.recovery_tokens

        # `async for` reads the list in pages. The server filters and orders it.
        listed = vbr.paginate(
            tokens.get_all_computer_recovery_tokens,
            name_filter="Recovery*",
            order_column=EComputerRecoveryTokenFiltersOrderColumn.EXPIRATION_DATE,
            order_asc=False,
        )
        async for token in listed:
            print(f"{token.expiration_date:%Y-%m-%d}  {token.name}")

        # A token belongs to backups and has an expiration date.
        backups = await vbr.paginate(vbr.api.backups.get_all_backups, limit=2)
        created = await tokens.create_computer_recovery_token(
            ComputerRecoveryTokenSpec(
                backup_ids=[backup.id for backup in backups.items],
                expiration_date=datetime.now(UTC) + timedelta(days=1),
            )
        )
        # The repr masks the secret; the attribute has it.
        print(f"created {created}")
        print(f"it has {len(created.recovery_token or '')} characters")

        # To change an object, read it, change it, and send the whole object.
        token = await tokens.get_computer_recovery_token(created.id)
        token.name = "For the migration"
        token.expiration_date += timedelta(days=6)
        changed = await tokens.update_computer_recovery_token(token.id, token)
        print(f"changed to {changed.name!r}, until {changed.expiration_date:%Y-%m-%d}")

        await tokens.delete_computer_recovery_token(created.id)
        print("deleted")

        # Every status except a success raises a typed error: 400, 401, 403, 404, ...
        try:
            await tokens.get_computer_recovery_token(created.id)
        except NotFoundError as error:
            print(f"{error.status}: {error.message}")
        try:
            await tokens.create_computer_recovery_token(
                ComputerRecoveryTokenSpec(
                    backup_ids=[uuid4()], expiration_date=datetime.now(UTC) - timedelta(days=1)
                )
            )
        except (BadRequestError, NotFoundError) as error:
            print(f"{error.status}: {error.message}")


if __name__ == "__main__":
    asyncio.run(main())
