"""The examples of the pages work as documented, with a simulator."""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import Any

import pytest

import aiovbr
from vbr_simulator import Simulator, Size

DOCS = Path(__file__).parents[2] / "docs"


def functions_of(page: str) -> dict[str, Any]:
    """Execute the Python blocks of a page and return the names that they define."""
    defined: dict[str, Any] = {}
    text = (DOCS / page).read_text(encoding="utf-8")
    for block in re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        exec(compile(block, page, "exec"), defined)  # noqa: S102 - pages of this repository
    return defined


@pytest.mark.asyncio
async def test_options_sessions_and_edits_work_as_documented(
    capsys: pytest.CaptureFixture[str],
) -> None:
    urgent = functions_of("reference/connection.md")["urgent"]
    run = functions_of("how-to/wait-for-sessions.md")["run"]
    rename = functions_of("how-to/edit-an-object.md")["rename"]
    size = Size(jobs=12, managed_servers=5, repositories=3)
    async with (
        Simulator(seed=1, size=size) as sim,
        aiovbr.connect(
            base_url=sim.base_url,
            username=sim.username,
            password=sim.password,
            tls=aiovbr.TLS(ca_file=sim.ca_file),
        ) as vbr,
    ):
        assert (await urgent(vbr)).data
        jobs = await vbr.paginate(vbr.api.jobs.get_all_jobs).all()
        job = next(job for job in jobs if not job.is_disabled)
        await run(vbr, job.id)
        assert capsys.readouterr().out.splitlines()[-1] in ("Success", "Warning")
        repository = (await vbr.api.repositories.get_all_repositories()).data[0]
        await rename(vbr, job.id, repository.id)
        assert capsys.readouterr().out.startswith("('description',) SessionModel(")
        assert (await vbr.api.jobs.get_job(job.id)).description == "Nightly, moved to the new host"


def test_the_testing_page_passes() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        functions_of("how-to/test-your-code.md")["test_a_pause_costs_no_time"]()
