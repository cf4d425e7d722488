"""Every error ends in one line with advice, and in its exit code."""

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
from aiovbr.cli.error_lines import to_cli_error
from aiovbr.cli.exit_codes import ExitCode
from vbr_api.runtime import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_simulator import Simulator

    from .conftest import CommandLine

DOCS = Path(__file__).parents[3] / "docs" / "reference" / "exit-codes.md"


def test_a_wrong_password_ends_with_auth(seeded: Simulator, cli: CommandLine) -> None:
    wrong = cli.connected_to(seeded)
    wrong.environ["AIOVBR_PASSWORD"] = "hunter2"

    result = wrong("list", "jobs")

    assert result.code == ExitCode.AUTH
    assert "the server refused the login of 'administrator'" in result.error
    assert "multi-factor" in result.error
    assert "Check --user and the password" in result.error
    assert "hunter2" not in result.err


def test_an_unreachable_host_ends_with_connection(cli: CommandLine) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        cli.environ |= {"AIOVBR_USERNAME": "a", "AIOVBR_PASSWORD": "b"}

        result = cli("list", "jobs", "--host", "127.0.0.1", "--port", port, "--insecure")

    assert result.code == ExitCode.CONNECTION
    assert f"no connection to 127.0.0.1:{port}" in result.error
    assert "Check --host and --port" in result.error


def test_an_unknown_host_name_ends_with_connection(cli: CommandLine) -> None:
    cli.environ |= {"AIOVBR_USERNAME": "a", "AIOVBR_PASSWORD": "b"}

    result = cli("list", "jobs", "--host", "vbr.invalid")

    assert result.code == ExitCode.CONNECTION
    assert "cannot be resolved" in result.error


def test_an_untrusted_certificate_ends_with_tls(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.connected_to(seeded)
    del connected.environ["AIOVBR_CA_FILE"]

    result = connected("list", "jobs")

    assert result.code == ExitCode.TLS
    assert "is not trusted" in result.error
    assert ". Pin it with aiovbr trust PROFILE or --pin SHA256. Use --ca-file FILE" in result.error


def test_another_service_at_the_port_ends_with_tls(cli: CommandLine) -> None:
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
        result = cli("list", "jobs", "--host", f"127.0.0.1:{port}")
        thread.join()

    assert result.code == ExitCode.TLS
    assert result.error.startswith(f"error: no TLS with 127.0.0.1:{port}: ")
    assert result.error.endswith(
        "Check --host and --port: another service than VBR may use this port."
    )


def test_a_file_in_a_missing_folder_ends_with_file(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    out = tmp_path / "none" / "jobs.csv"

    result = cli.connected_to(seeded)("list", "jobs", "--out", out)

    assert result.code == ExitCode.FILE
    assert result.error.startswith(f"error: {out}: No such file or directory.")


def test_another_certificate_than_the_pinned_one_ends_with_tls(
    seeded: Simulator, cli: CommandLine
) -> None:
    result = cli.connected_to(seeded)(
        "list", "jobs", "--ca-file", seeded.ca_file, "--pin", "ab" * 32
    )

    assert result.code == ExitCode.TLS
    assert seeded.fingerprint in result.error
    assert "compare it on the server itself" in result.error


def test_a_pin_is_sufficient_to_trust_a_server(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.connected_to(seeded)
    del connected.environ["AIOVBR_CA_FILE"]

    assert connected("list", "jobs", "--pin", seeded.fingerprint).code == ExitCode.OK


def test_insecure_works_and_warns(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.connected_to(seeded)
    del connected.environ["AIOVBR_CA_FILE"]

    result = connected("list", "jobs", "--insecure")

    assert result.code == ExitCode.OK
    assert "warning: --insecure: the certificate is not checked" in result.err


def test_a_revision_unsupported_by_the_client_ends_with_revision(cli: CommandLine) -> None:
    result = cli("list", "jobs", "--revision", "7.7-rev7")

    assert result.code == ExitCode.REVISION
    assert "1.1-rev0" in result.error
    assert "--revision" in result.error


def test_a_revision_unsupported_by_the_server_ends_with_revision(
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

    result = cli.connected_to(target)("list", "jobs")

    assert result.code == ExitCode.REVISION
    assert "1.3-rev1" in result.error


def test_a_server_error_contains_the_server_s_message(
    simulators: Callable[..., Simulator], cli: CommandLine
) -> None:
    target = simulators()
    target.faults.add(
        operation="GetAllJobs", status=400, body=b'{"errorCode":"X","message":"bad filter"}'
    )

    result = cli.connected_to(target)("list", "jobs")

    assert result.code == ExitCode.REFUSED
    assert "bad filter" in result.error


def test_a_missing_permission_ends_with_auth(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.connected_to(seeded)
    connected.environ["AIOVBR_USERNAME"] = seeded.settings.viewer

    result = connected("call", "start_job", "-p", "id=6745a759-2205-4cd2-b172-8ec8f7e60ef8")

    assert result.code == ExitCode.AUTH
    assert "an account that may do this" in result.error


def test_missing_server_account_and_password_have_different_errors(cli: CommandLine) -> None:
    cli.environ.clear()
    cli.environ["AIOVBR_PROFILES"] = "none.toml"

    assert "no server is named" in cli("list", "jobs").error
    assert "no account is named" in cli("list", "jobs", "--host", "h").error
    result = cli("list", "jobs", "--host", "h", "--user", "u")
    assert "Set AIOVBR_PASSWORD" in result.error
    assert result.code == ExitCode.CONFIGURATION


def test_a_password_from_the_prompt_is_used(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.connected_to(seeded)
    connected.password_input = connected.environ.pop("AIOVBR_PASSWORD")

    assert connected("list", "jobs").code == ExitCode.OK


@pytest.mark.parametrize("host", ["http://vbr", "https://u:p@vbr", "vbr:port", "", "//"])
def test_an_invalid_address_is_a_usage_error(cli: CommandLine, host: str) -> None:
    result = cli("list", "jobs", "--host", host, "--user", "u")

    assert result.code == ExitCode.USAGE


def test_the_error_for_a_missing_ca_file_names_the_file(cli: CommandLine) -> None:
    cli.environ["AIOVBR_PASSWORD"] = "x"

    result = cli("list", "jobs", "--host", "h", "--user", "u", "--ca-file", "nope.pem")

    assert result.code == ExitCode.FILE
    assert "nope.pem" in result.error


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
    result = cli(*line)

    assert result.code == ExitCode.USAGE
    assert "--help" in result.error


def test_no_arguments_show_the_help(cli: CommandLine) -> None:
    result = cli()

    assert result.code == ExitCode.USAGE
    assert "Commands:" in result.out


def test_debug_prints_the_traceback(cli: CommandLine) -> None:
    result = cli("export", "--debug", "--only", "tapes", "x")

    assert "Traceback" in result.err
    assert result.err.splitlines()[-1].startswith("error: there is no kind")


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
    failure = to_cli_error(error)

    assert failure.code is code
    assert failure.message
    assert "\n" not in failure.message


def test_a_stopped_import_has_the_exit_code_of_its_cause() -> None:
    stopped = ImportStopped("x", ImportReport())
    stopped.__cause__ = errors.ConnectError("no route")

    assert to_cli_error(stopped).code is ExitCode.CONNECTION


def test_every_exit_code_is_documented() -> None:
    documented = dict(
        re.findall(r"^\| (\d+) \| `([A-Z]+)` \|", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    )

    assert documented == {str(int(code)): code.name for code in ExitCode}
