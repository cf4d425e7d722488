"""Recovery tokens of agents: list, create, read, change, delete, and what errors look like.

    python examples/recovery_tokens.py

talks to a simulated server; set AIOVBR_HOST, AIOVBR_USERNAME, AIOVBR_PASSWORD and, for a
self-signed certificate, its SHA-256 as AIOVBR_PIN to talk to yours.
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

        # A list comes page by page; `async for` hides that. Filters and order are the server's.
        listed = vbr.paginate(
            tokens.get_all_computer_recovery_tokens,
            name_filter="Recovery*",
            order_column=EComputerRecoveryTokenFiltersOrderColumn.EXPIRATION_DATE,
            order_asc=False,
        )
        async for token in listed:
            print(f"{token.expiration_date:%Y-%m-%d}  {token.name}")

        # A token belongs to backups, and ends.
        backups = await vbr.paginate(vbr.api.backups.get_all_backups, limit=2)
        created = await tokens.create_computer_recovery_token(
            ComputerRecoveryTokenSpec(
                backup_ids=[backup.id for backup in backups.items],
                expiration_date=datetime.now(UTC) + timedelta(days=1),
            )
        )
        # Its repr does not show the secret; its attribute does.
        print(f"created {created}")
        print(f"it has {len(created.recovery_token or '')} characters")

        # Changing means: read, change, send the whole.
        token = await tokens.get_computer_recovery_token(created.id)
        token.name = "For the migration"
        token.expiration_date += timedelta(days=6)
        changed = await tokens.update_computer_recovery_token(token.id, token)
        print(f"changed to {changed.name!r}, until {changed.expiration_date:%Y-%m-%d}")

        await tokens.delete_computer_recovery_token(created.id)
        print("deleted")

        # Every answer but a success is a typed error: 400, 401, 403, 404, ...
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
