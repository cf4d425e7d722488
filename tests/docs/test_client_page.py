"""The examples of docs/client.md do what the page says, against a simulator."""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import Any

import pytest

import aiovbr
from vbr_simulator import Simulator, Size

PAGE = Path(__file__).parents[2] / "docs" / "client.md"


def functions() -> dict[str, Any]:
    """Return what the blocks of the page define; those that only construct are run as well."""
    defined: dict[str, Any] = {}
    text = PAGE.read_text(encoding="utf-8")
    for block in re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        exec(compile(block, PAGE.name, "exec"), defined)  # noqa: S102 - our own page
    return defined


@pytest.mark.asyncio
async def test_the_examples_of_the_page_run(capsys: pytest.CaptureFixture[str]) -> None:
    page = functions()
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
        assert (await page["urgent"](vbr)).data
        jobs = await vbr.paginate(vbr.api.jobs.get_all_jobs).all()
        job = next(one for one in jobs if not one.is_disabled)
        await page["run"](vbr, job.id)
        assert capsys.readouterr().out.splitlines()[-1] in ("Success", "Warning")
        repository = (await vbr.api.repositories.get_all_repositories()).data[0]
        await page["rename"](vbr, job.id, repository.id)
        assert capsys.readouterr().out.startswith("('description',) SessionModel(")
        assert (await vbr.api.jobs.get_job(job.id)).description == "Nightly, moved to the new host"


def test_the_test_of_the_page_passes() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        functions()["test_a_pause_costs_no_time"]()
