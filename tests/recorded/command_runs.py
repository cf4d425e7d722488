"""Recorded runs of the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from vbr_simulator import ServerClock, Size

from .stage import NEWER, SIZE

if TYPE_CHECKING:
    from pathlib import Path

    from .stage import Stage

NO_SUCH_ID = "6745a759-2205-4cd2-b172-8ec8f7e60ef8"
SECRET = "s3cret-value"


def fill_in(folder: Path) -> None:
    """Write a value into each entry of the secrets file beside an export."""
    path = folder.with_name(f"{folder.name}.secrets.toml")
    text = path.read_text(encoding="utf-8").replace('value = ""', f'value = "{SECRET}"')
    path.write_text(text, encoding="utf-8")


def first_job(stage: Stage, server: str) -> dict[str, Any]:
    return next(iter(stage.servers[server].world.collection("jobs")))


def exported(stage: Stage) -> Path:
    """Export a seeded server, and fill in the secrets."""
    stage.serve("old")
    stage.connect_to("old")
    folder = stage.folder / "export"
    stage.aiovbr("export", folder, order="writes")
    fill_in(folder)
    return folder


def imported(stage: Stage) -> Path:
    """Export a seeded server, and import it into an empty one."""
    folder = exported(stage)
    stage.serve("new", seed=2, size=Size())
    stage.connect_to("new")
    stage.aiovbr("import", folder, order="writes")
    return folder


def list_jobs(stage: Stage) -> None:
    stage.serve("old")
    stage.connect_to("old")
    stage.aiovbr("list")
    stage.aiovbr("list", "jobs")
    stage.aiovbr("list", "jobs", "--filter", "nameFilter=*1*", "--columns", "id,name")
    stage.aiovbr("list", "recovery_tokens", "--order-by", "name", "--desc", "--limit", 2)
    stage.aiovbr("list", "sessions", "--page-size", 12, "-o", "jsonl", order="writes")


def call_reads(stage: Stage) -> None:
    stage.serve("old")
    stage.connect_to("old")
    stage.aiovbr("call", "GetServerInfo")
    stage.aiovbr("call", "get_job", "-p", f"id={first_job(stage, 'old')['id']}")
    stage.aiovbr("call", "GetAllRepositories", "-p", "nameFilter=Default*")
    stage.aiovbr("call", "get_job", "-p", f"id={NO_SUCH_ID}")


def call_writes(stage: Stage) -> None:
    stage.serve("old")
    stage.connect_to("old")
    created = stage.aiovbr(
        *("call", "CreateEncryptionPassword", "--set", "hint=h", "--secret", "password=env:PW"),
        PW=SECRET,
    )
    key = json.loads(created.out)["id"]
    stage.aiovbr("call", "DeleteEncryptionPassword", "-p", f"id={key}")
    stage.aiovbr("call", "CreateEncryptionPassword", "--set", "hint=h", "--set", "pasword=typo")


def call_files(stage: Stage) -> None:
    server = stage.serve("old", size=NEWER, revisions=("1.3-rev2",))
    stage.connect_to("old")
    kit, users = stage.folder / "kit.zip", stage.folder / "users.json"
    users.write_text("{}", encoding="utf-8")
    words = ("--revision", "1.3-rev2", "-p")
    task = server.sample("DownloadDeploymentKit").path.split("/")[-2]
    stage.aiovbr("call", "download_deployment_kit", *words, f"taskId={task}", "--out", kit)
    backup = server.sample("UploadEntraIdTenantUser").path.split("/")[-2]
    stage.aiovbr(
        *("call", "upload_entra_id_tenant_user", *words, f"backupId={backup}"),
        *("--body-file", users),
    )


def operations(stage: Stage) -> None:
    stage.aiovbr("operations", "--search", "recovery token delete")
    stage.aiovbr("operations", "--revision", "1.3-rev2", "--search", "get_all_tasks")


def export(stage: Stage) -> None:
    stage.serve("old")
    stage.connect_to("old")
    folder = stage.folder / "export"
    stage.aiovbr("export", folder, order="writes")
    stage.aiovbr("export", folder)
    path = stage.folder / "some.zip"
    stage.aiovbr("export", path, "--only", "managedServers", "--name", "vc-*")
    stage.aiovbr("export", stage.folder / "none", "--only", "tapes")


def plan(stage: Stage) -> None:
    folder = exported(stage)
    stage.serve("new", seed=2, size=Size())
    stage.connect_to("new")
    stage.aiovbr("plan", folder, order="writes")
    stage.aiovbr("plan", folder, "--only", "jobs", "-o", "json", order="writes")


def import_(stage: Stage) -> None:
    folder = imported(stage)
    stage.aiovbr("import", folder, order="writes")
    stage.aiovbr("plan", folder, order="writes")


def import_in_batches(stage: Stage) -> None:
    folder = exported(stage)
    server = stage.serve("new", seed=2, size=Size())
    stage.connect_to("new")
    server.faults.add(operation="ImportRepositories", status=400, body=b"{}")
    host = next(
        server["name"]
        for server in stage.servers["old"].world.collection("managedServers")
        if server["name"].startswith("vc-")
    )
    words = ("import", folder, "--batch-size", 4, "--map-host", f"{host}=vc-new")
    stage.aiovbr(*words, order="writes")
    stage.aiovbr(*words, "--continue-on-error", order="writes")


def undo(stage: Stage) -> None:
    folder = imported(stage)
    (journal,) = folder.parent.glob("*.journal")
    stage.aiovbr("undo", journal, "--dry-run", order="writes")
    stage.aiovbr("undo", journal, order="writes")
    stage.aiovbr("undo", journal, "--yes", order="writes")


def migrate(stage: Stage) -> None:
    for name, seed, size in (("old", 1, SIZE), ("new", 2, Size())):
        server = stage.serve(name, seed=seed, size=size)
        stage.environ[f"{name.upper()}_PASSWORD"] = server.password
        stage.aiovbr(
            *("servers", "add", name, "--host", server.base_url, "--user", server.username),
            *("--password", f"env:{name.upper()}_PASSWORD", "--expect", server.fingerprint),
        )
    folder = stage.folder / "migration"
    words = ("migrate", "--from", "old", "--to", "new", "--folder", folder)
    stage.aiovbr(*words, order="writes")
    fill_in(folder / "export")
    stage.aiovbr(*words, order="writes")
    stage.aiovbr(*words, "--yes", "--disable-source-jobs", order="writes")
    stage.aiovbr("migrate", "--from", "old", "--to", "old", "--folder", folder)


def demo(stage: Stage) -> None:
    size = "credentials=3,encryption_passwords=1,managed_servers=3,repositories=2,jobs=3"
    stage.aiovbr("demo", "--size", size)
    stage.aiovbr("demo", "--size", "huge=1")


def bundle(stage: Stage) -> None:
    folder = exported(stage)
    name = first_job(stage, "old")["name"]
    stage.aiovbr("bundle", "show", folder)
    stage.aiovbr("bundle", "edit", folder, "jobs", name, "--set", "description=moved")
    stage.aiovbr("bundle", "edit", folder, "jobs", name, "--remove")
    stage.aiovbr("bundle", "edit", folder, "jobs", "no such", "--remove")
    jobs = folder / "jobs.json"
    jobs.write_bytes(jobs.read_bytes().replace(b" backup 00", b" copy 00"))
    stage.aiovbr("bundle", "show", folder)
    stage.aiovbr("bundle", "reseal", folder, "--reason", "other names")


def convert(stage: Stage) -> None:
    folder = exported(stage)
    out = stage.folder / "later"
    words = ("bundle", "convert", folder, "--to-revision", "1.3-rev0")
    stage.aiovbr(*words, "--dry-run", "-o", "json")
    stage.aiovbr(*words, "--out", out)
    stage.serve("later", seed=2, size=Size(), revisions=("1.3-rev0",))
    stage.connect_to("later")
    secrets = ("--secrets", stage.folder / "export.secrets.toml")
    stage.aiovbr("import", out, *secrets, "--only", "credentials", order="writes")


def edit(stage: Stage) -> None:
    stage.serve("old")
    stage.connect_to("old")
    name = first_job(stage, "old")["name"]
    words = ("edit", "jobs", "--set", "description=new")
    stage.aiovbr(*words, "--all", "--dry-run", order="writes")
    stage.aiovbr(*words, "--where", f"name={name}", "--yes", order="writes")
    stage.aiovbr(*words, "--where", f"name={name}", "--yes", order="writes")
    stage.aiovbr("edit", "jobs", "--set", "colour=red", "--all", "--yes", order="writes")


def delete(stage: Stage) -> None:
    stage.serve("old")
    stage.connect_to("old")
    stage.aiovbr("delete", "recovery_tokens", "--all", "--dry-run", order="writes")
    stage.aiovbr("delete", "recovery_tokens", "--all", "--yes", order="writes")
    stage.aiovbr("delete", "credentials", "--all", "--yes", order="none")
    stage.aiovbr("delete", "sessions", "--all", "--yes")


def jobs(stage: Stage) -> None:
    stage.serve("old", job_seconds=3600)
    stage.connect_to("old")
    first = ("--where", f"name={first_job(stage, 'old')['name']}", "--yes")
    stage.aiovbr("jobs", "start", "--all")
    stage.aiovbr("jobs", "start", *first, "--journal", stage.folder / "j", order="writes")
    stage.aiovbr("jobs", "start", *first, "--journal", stage.folder / "j", order="writes")
    stage.aiovbr("jobs", "stop", *first, order="writes")
    stage.aiovbr("jobs", "disable", "--all", "--yes", order="writes")
    stage.aiovbr("jobs", "enable", "--all", "--yes", "--concurrency", 1, order="writes")


def export_list(stage: Stage) -> None:
    server = stage.serve("old")
    stage.connect_to("old")
    words = ("export-list", "sessions", "--out", stage.folder / "sessions.jsonl")
    server.faults.add(operation="GetAllSessions", status=400, body=b"{}", skip=1)
    stage.aiovbr(*words, "--page-size", 25)
    stage.aiovbr(*words)
    stage.aiovbr(*words, "--page-size", 25, "--resume")
    stage.aiovbr(*words)
    stage.aiovbr(*words, "--force", "-p", "nameFilter=*1*", order="writes")


def servers_and_trust(stage: Stage) -> None:
    server = stage.serve("old")
    words = ["servers", "add", "lab", "--host", server.base_url, "--user", server.username]
    words += ["--password", "env:LAB"]
    stage.aiovbr(*words)
    stage.aiovbr(*words, "--expect", "ab" * 32)
    stage.aiovbr(*words, "--expect", server.fingerprint)
    stage.aiovbr("trust", "lab", "--expect", server.fingerprint)
    stage.aiovbr("list", "jobs", "--profile", "lab", LAB=server.password)
    stage.aiovbr("list", "jobs", "--profile", "lab")
    stage.aiovbr("list", "jobs", "--profile", "other")


def doctor(stage: Stage) -> None:
    stage.serve("old", size=Size(), clock=ServerClock())
    stage.connect_to("old")
    stage.aiovbr("doctor", order="writes")
    stage.aiovbr("doctor", order="writes", AIOVBR_PASSWORD="wrong")
    stage.aiovbr("doctor", "--host", "127.0.0.1:1")


def revisions(stage: Stage) -> None:
    stage.aiovbr("revisions", "list", "-o", "json")
    stage.aiovbr("revisions", "diff", "1.1-rev0", "1.2-rev1")
    stage.aiovbr("revisions", "diff", "1.1-rev0", "9.9-rev9")


def errors_of_connections(stage: Stage) -> None:
    stage.serve("old", size=Size(), build="12.3.1.1139")
    stage.connect_to("old")
    stage.aiovbr("list", "jobs", "--user", "nobody")
    stage.aiovbr("list", "jobs", AIOVBR_PASSWORD="wrong")
    add = ("servers", "add", "lab", "--user", "u", "--password", "env:LAB")
    stage.aiovbr(*add, "--host", "127.0.0.1:1", "--expect", "ab" * 32)
    stage.aiovbr("list", "jobs", "--pin", "ab" * 32, AIOVBR_CA_FILE="")
    stage.aiovbr("list", "jobs", "--revision", "1.3-rev2")
    stage.aiovbr("list", "jobs", "--revision", "9.9-rev9")
    stage.aiovbr("list", "jobs", "--revision", "newest")
    stage.aiovbr("call", "CreateEncryptionPassword", "--user", "viewer", "--set", "hint=h")


def errors_of_usage(stage: Stage) -> None:
    stage.serve("old", size=Size())
    stage.connect_to("old")
    stage.aiovbr("list", "jobs", "--colour", "red")
    stage.aiovbr("list", "jobs", "--filter", "colour=red")
    stage.aiovbr("list", "repositoris")
    stage.aiovbr("call", "get_job", "-p", "id=x")
    stage.aiovbr("import", stage.folder / "no such folder")


def errors_of_secrets(stage: Stage) -> None:
    stage.serve("old")
    stage.connect_to("old")
    folder = stage.folder / "export"
    stage.aiovbr("export", folder, order="writes")
    stage.aiovbr("import", folder)
    secrets = ("--secrets", stage.folder / "none.toml")
    stage.aiovbr("import", folder, *secrets)
    fill_in(folder)
    jobs = folder / "jobs.json"
    jobs.write_bytes(jobs.read_bytes().replace(b" backup 00", b" copy 00"))
    stage.aiovbr("import", folder)


RUNS = {
    "list": list_jobs,
    "call, reads": call_reads,
    "call, writes": call_writes,
    "call, files": call_files,
    "operations": operations,
    "export": export,
    "plan": plan,
    "import": import_,
    "import in batches, with a refusal": import_in_batches,
    "undo": undo,
    "migrate": migrate,
    "demo": demo,
    "bundle show, edit and reseal": bundle,
    "bundle convert": convert,
    "edit": edit,
    "delete": delete,
    "jobs": jobs,
    "export-list": export_list,
    "servers add and trust": servers_and_trust,
    "doctor": doctor,
    "revisions": revisions,
    "errors of connections": errors_of_connections,
    "errors of usage": errors_of_usage,
    "errors of secrets": errors_of_secrets,
}
"""The runs by name."""
