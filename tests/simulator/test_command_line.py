"""`python -m vbr_simulator` runs a server."""

from __future__ import annotations

import asyncio
import os
import ssl
import sys

import aiohttp
import pytest

from vbr_simulator.__main__ import main


async def run(*arguments, **environment):
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "vbr_simulator",
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | environment,
    )


async def printed(process, count):
    lines = [(await process.stdout.readline()).decode().strip() for _ in range(count)]
    return dict(line.split(": ", 1) for line in lines)


async def ended(process):
    process.terminate()
    rest, _ = await process.communicate()
    return rest.decode()


@pytest.mark.asyncio
async def test_the_command_prints_its_address_and_a_generated_password(tmp_path):
    ca = tmp_path / "ca.pem"
    process = await run("--size", "jobs=3", "--cert-out", str(ca))
    output = await printed(process, 6)
    context = ssl.create_default_context(cafile=ca)
    form = {"grant_type": "password", "username": output["user"], "password": output["password"]}
    connector = aiohttp.TCPConnector(ssl=context)
    headers = {"x-api-version": "1.1-rev0"}
    async with (
        aiohttp.ClientSession(output["base URL"], connector=connector) as session,
        session.post("/api/oauth2/token", data=form, headers=headers) as response,
    ):
        assert response.status == 200
    await asyncio.sleep(0.05)
    assert output["CA file"] == str(ca)
    assert len(output["SHA-256"]) == 64
    await ended(process)


@pytest.mark.asyncio
@pytest.mark.parametrize("how", ["argument", "environment"])
async def test_a_configured_password_is_not_printed(how):
    if how == "argument":
        process = await run("--size", "empty", "--password", "hunter2")
    else:
        process = await run("--size", "empty", VBR_SIMULATOR_PASSWORD="hunter2")
    output = await printed(process, 5)
    rest = await ended(process)
    assert set(output) == {"base URL", "CA file", "SHA-256", "build", "user"}
    assert "hunter2" not in f"{output}{rest}"


def test_an_invalid_size_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["--size", "many"])
    assert "--size" in capsys.readouterr().err


@pytest.mark.asyncio
async def test_faults_and_scenario_of_the_command_line_apply(tmp_path):
    scenario = tmp_path / "scenario.toml"
    scenario.write_text(
        '[settings]\nusername = "operator"\nserver_name = "lab"\n', encoding="utf-8"
    )
    ca = tmp_path / "ca.pem"
    fault = "operation=GetServerInfo status=503 retry_after=7 times=ever"
    options = ["--scenario", str(scenario), "--fault", fault, "--capacity", "concurrent=4"]
    process = await run("--size", "empty", "--cert-out", str(ca), *options)
    output = await printed(process, 6)
    connector = aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=ca))
    headers = {"x-api-version": "1.1-rev0"}
    async with aiohttp.ClientSession(output["base URL"], connector=connector) as session:
        for _ in range(2):
            async with session.get("/api/v1/serverInfo", headers=headers) as response:
                assert (response.status, response.headers["Retry-After"]) == (503, "7")
    await asyncio.sleep(0.05)
    assert output["user"] == "operator"
    await ended(process)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("options", "output"),
    [
        ([], "13.1.0.411, serves 1.1-rev0, 1.2-rev1, 1.3-rev0, 1.3-rev1, 1.3-rev2"),
        (["--build", "12.3.1.1139"], "12.3.1.1139, serves 1.1-rev0, 1.2-rev1"),
        (
            ["--revision", "1.1-rev0", "--revision", "1.3-rev0"],
            "13.0.0.4967, serves 1.1-rev0, 1.3-rev0",
        ),
    ],
)
async def test_the_command_prints_its_build_and_its_revisions(options, output):
    process = await run("--size", "empty", *options)
    assert (await printed(process, 5))["build"] == output
    await ended(process)


@pytest.mark.parametrize(
    "options",
    [
        ["--revision", "9.9-rev9"],
        ["--revision", "1.3-rev2", "--build", "12.0.0.1420"],
        ["--build", "x"],
    ],
)
def test_an_unknown_revision_or_build_is_refused(options, capsys):
    with pytest.raises(SystemExit):
        main(["--size", "empty", *options])
    assert "error" in capsys.readouterr().err
