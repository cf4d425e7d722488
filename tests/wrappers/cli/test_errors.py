"""Every error ends in one clear line that says what to do, and a code of its own."""

from __future__ import annotations

import re
import socket
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import vbr_api
from aiovbr import errors
from aiovbr.automation import ImportReport, ImportStopped
from aiovbr.bundle import BundleError, SecretsError
from aiovbr.cli.exit_codes import ExitCode
from aiovbr.cli.failures import explain
from vbr_api.runtime import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_simulator import Simulator

    from .conftest import CommandLine

DOCS = Path(__file__).parents[3] / "docs" / "exit-codes.md"


def test_a_wrong_password(seeded: Simulator, cli: CommandLine) -> None:
    wrong = cli.towards(seeded)
    wrong.environ["AIOVBR_PASSWORD"] = "hunter2"

    ran = wrong("list", "jobs")

    assert ran.code == ExitCode.AUTH
    assert "the server refused the login of 'administrator'" in ran.error
    assert "multi-factor" in ran.error
    assert "check --user and the password" in ran.error
    assert "hunter2" not in ran.err


def test_an_unreachable_host(cli: CommandLine) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        cli.environ |= {"AIOVBR_USERNAME": "a", "AIOVBR_PASSWORD": "b"}

        ran = cli("list", "jobs", "--host", "127.0.0.1", "--port", port, "--insecure")

    assert ran.code == ExitCode.CONNECTION
    assert f"no connection to 127.0.0.1:{port}" in ran.error
    assert "check --host and --port" in ran.error


def test_a_name_that_does_not_exist(cli: CommandLine) -> None:
    cli.environ |= {"AIOVBR_USERNAME": "a", "AIOVBR_PASSWORD": "b"}

    ran = cli("list", "jobs", "--host", "vbr.invalid")

    assert ran.code == ExitCode.CONNECTION
    assert "cannot be resolved" in ran.error


def test_a_certificate_that_nobody_vouches_for(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.towards(seeded)
    del connected.environ["AIOVBR_CA_FILE"]

    ran = connected("list", "jobs")

    assert ran.code == ExitCode.TLS
    assert "is not trusted" in ran.error
    assert "; pin it with aiovbr trust PROFILE or --pin SHA256; --ca-file FILE" in ran.error


def test_something_else_answers_at_the_port(cli: CommandLine) -> None:
    cli.environ |= {"AIOVBR_USERNAME": "a", "AIOVBR_PASSWORD": "b"}
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            peer, _ = listening.accept()
            with peer:
                peer.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")
                peer.recv(1024)

        thread = threading.Thread(target=answer)
        thread.start()
        port = listening.getsockname()[1]
        ran = cli("list", "jobs", "--host", f"127.0.0.1:{port}")
        thread.join()

    assert ran.code == ExitCode.TLS
    assert ran.error.startswith(f"error: no TLS with 127.0.0.1:{port}: ")
    assert ran.error.endswith("check --host and --port: something else than VBR may answer there.")


def test_a_file_in_a_folder_that_is_not_there(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    wanted = tmp_path / "none" / "jobs.csv"

    ran = cli.towards(seeded)("list", "jobs", "--out", wanted)

    assert ran.code == ExitCode.FILE
    assert ran.error.startswith(f"error: {wanted}: No such file or directory;")


def test_a_certificate_that_is_not_the_pinned_one(seeded: Simulator, cli: CommandLine) -> None:
    ran = cli.towards(seeded)("list", "jobs", "--ca-file", seeded.ca_file, "--pin", "ab" * 32)

    assert ran.code == ExitCode.TLS
    assert seeded.fingerprint in ran.error
    assert "compare it on the server itself" in ran.error


def test_the_pin_of_the_server_is_enough(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.towards(seeded)
    del connected.environ["AIOVBR_CA_FILE"]

    assert connected("list", "jobs", "--pin", seeded.fingerprint).code == ExitCode.OK


def test_insecure_works_and_warns(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.towards(seeded)
    del connected.environ["AIOVBR_CA_FILE"]

    ran = connected("list", "jobs", "--insecure")

    assert ran.code == ExitCode.OK
    assert "warning: --insecure: the certificate is not checked" in ran.err


def test_a_revision_that_this_client_does_not_know(cli: CommandLine) -> None:
    ran = cli("list", "jobs", "--revision", "7.7-rev7")

    assert ran.code == ExitCode.REVISION
    assert "1.1-rev0" in ran.error
    assert "--revision" in ran.error


def test_a_revision_that_the_server_does_not_speak(
    simulators: Callable[..., Simulator], cli: CommandLine
) -> None:
    target = simulators()
    target.faults.add(
        operation="CreateToken",
        status=400,
        times=None,
        body=b'{"errorCode":"UnknownError","message":"The API version is not supported.'
        b' Supported versions: 1.3-rev0, 1.3-rev1"}',
    )

    ran = cli.towards(target)("list", "jobs")

    assert ran.code == ExitCode.REVISION
    assert "1.3-rev1" in ran.error


def test_a_server_error_carries_the_server_s_words(
    simulators: Callable[..., Simulator], cli: CommandLine
) -> None:
    target = simulators()
    target.faults.add(
        operation="GetAllJobs", status=400, body=b'{"errorCode":"X","message":"bad filter"}'
    )

    ran = cli.towards(target)("list", "jobs")

    assert ran.code == ExitCode.REFUSED
    assert "bad filter" in ran.error


def test_an_account_that_may_not_do_it(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.towards(seeded)
    connected.environ["AIOVBR_USERNAME"] = seeded.settings.viewer

    ran = connected("call", "start_job", "-p", "id=6745a759-2205-4cd2-b172-8ec8f7e60ef8")

    assert ran.code == ExitCode.AUTH
    assert "an account that may do this" in ran.error


def test_no_server_no_account_and_no_password_are_told_apart(cli: CommandLine) -> None:
    cli.environ.clear()
    cli.environ["AIOVBR_PROFILES"] = "none.toml"

    assert "no server" in cli("list", "jobs").error
    assert "no account" in cli("list", "jobs", "--host", "h").error
    ran = cli("list", "jobs", "--host", "h", "--user", "u")
    assert "set AIOVBR_PASSWORD" in ran.error
    assert ran.code == ExitCode.CONFIGURATION


def test_a_password_that_was_typed_is_used(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.towards(seeded)
    connected.typed = connected.environ.pop("AIOVBR_PASSWORD")

    assert connected("list", "jobs").code == ExitCode.OK


@pytest.mark.parametrize("host", ["http://vbr", "https://u:p@vbr", "vbr:port", "", "//"])
def test_an_address_that_makes_no_sense(cli: CommandLine, host: str) -> None:
    ran = cli("list", "jobs", "--host", host, "--user", "u")

    assert ran.code == ExitCode.USAGE


def test_a_ca_file_that_is_not_there_is_named(cli: CommandLine) -> None:
    cli.environ["AIOVBR_PASSWORD"] = "x"

    ran = cli("list", "jobs", "--host", "h", "--user", "u", "--ca-file", "nope.pem")

    assert ran.code == ExitCode.FILE
    assert "nope.pem" in ran.error


@pytest.mark.parametrize(
    "line",
    [
        ["lst"],
        ["list", "jobs", "--nope"],
        ["export"],
        ["list", "--limit", "0"],
        ["list", "--output", "xml"],
    ],
)
def test_a_wrong_command_line_is_one_line(cli: CommandLine, line: list[str]) -> None:
    ran = cli(*line)

    assert ran.code == ExitCode.USAGE
    assert "--help" in ran.error


def test_no_arguments_show_the_help(cli: CommandLine) -> None:
    ran = cli()

    assert ran.code == ExitCode.USAGE
    assert "Commands:" in ran.out


def test_debug_shows_where_an_error_comes_from(cli: CommandLine) -> None:
    ran = cli("export", "--debug", "--only", "tapes", "x")

    assert "Traceback" in ran.err
    assert ran.err.splitlines()[-1].startswith("error: there is no kind")


OPERATION = vbr_api.load("1.1-rev0").catalog.OPERATIONS["GetAllJobs"]


def api_error(status: int) -> errors.ApiError:
    return errors.error_from(OPERATION, Response(status, {}, b""))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.AuthError("no"), ExitCode.AUTH),
        (errors.ConnectError("no"), ExitCode.CONNECTION),
        (errors.ConnectionLost("no"), ExitCode.CONNECTION),
        (errors.RequestTimeout("no"), ExitCode.CONNECTION),
        (errors.TlsError("no"), ExitCode.TLS),
        (errors.CertificateChanged(["a"], "b"), ExitCode.TLS),
        (errors.Overloaded("no"), ExitCode.CONNECTION),
        (errors.OutcomeUnknown("no"), ExitCode.UNKNOWN),
        (errors.ConfigurationError("no"), ExitCode.CONFIGURATION),
        (errors.DecodeError("no"), ExitCode.REFUSED),
        (errors.RevisionNotSupported(OPERATION, Response(400, {}, b""), [], []), ExitCode.REVISION),
        (api_error(400), ExitCode.REFUSED),
        (api_error(401), ExitCode.AUTH),
        (api_error(403), ExitCode.AUTH),
        (api_error(404), ExitCode.REFUSED),
        (api_error(409), ExitCode.REFUSED),
        (api_error(429), ExitCode.REFUSED),
        (api_error(500), ExitCode.REFUSED),
        (api_error(503), ExitCode.REFUSED),
        (BundleError(Path("x"), "is bad", "do this"), ExitCode.FILE),
        (SecretsError("no"), ExitCode.SECRETS),
        (PermissionError(13, "Permission denied", "f"), ExitCode.FILE),
        (KeyboardInterrupt(), ExitCode.INTERRUPTED),
        (RuntimeError("a\nmistake"), ExitCode.BUG),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_error_has_a_code_and_one_line(error: BaseException, code: ExitCode) -> None:
    failure = explain(error)

    assert failure.code is code
    assert failure.message
    assert "\n" not in failure.message


def test_an_import_that_stopped_has_the_code_of_its_cause() -> None:
    stopped = ImportStopped("x", ImportReport())
    stopped.__cause__ = errors.ConnectError("no route")

    assert explain(stopped).code is ExitCode.CONNECTION


def test_every_exit_code_is_documented() -> None:
    documented = dict(
        re.findall(r"^\| (\d+) \| `([A-Z]+)` \|", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    )

    assert documented == {str(int(code)): code.name for code in ExitCode}
