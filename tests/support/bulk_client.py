"""A bulk with a journal, as a process that can be killed: `python bulk_client.py SETTINGS`."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import TYPE_CHECKING, Any

import aiovbr
from vbr_api.v1_1_rev0.models import EncryptionPasswordModel, EncryptionPasswordSpec

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "canary-of-input-"


def specs(count: int) -> Iterator[EncryptionPasswordSpec]:
    for n in range(count):
        yield EncryptionPasswordSpec(password=f"{SECRET}{n}", hint=f"bulk-{n}")


async def main(settings: dict[str, Any]) -> None:
    async with aiovbr.connect(
        base_url=settings["base_url"],
        username=settings["username"],
        password=settings["password"],
        tls=aiovbr.TLS(ca_file=settings["ca_file"]),
    ) as vbr:
        group = vbr.api.encryption_passwords
        known: dict[str, EncryptionPasswordModel] = {}

        async def look(key: str, spec: EncryptionPasswordSpec) -> EncryptionPasswordModel | None:
            # The list has no filter by hint: read all of it, and read it again for an unknown hint.
            if key not in known:
                listed = vbr.paginate(group.get_all_encryption_passwords)
                known.update({row.hint: row async for row in listed})
            return known.get(key)

        bulk = vbr.bulk(
            group.create_encryption_password,
            specs(settings["count"]),
            key=lambda spec: spec.hint,
            reconcile=look,
            journal=settings["journal"],
            concurrency=settings.get("concurrency", 16),
        )
        done = 0
        async for outcome in bulk:
            if outcome.state == "done":
                done += 1
                if done % 10 == 0:
                    print_json(done)
        summary = bulk.summary
        print_json([summary.done, summary.skipped, summary.failed, summary.unknown])


def print_json(value: Any) -> None:
    sys.stdout.write(f"{json.dumps(value)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1])))
