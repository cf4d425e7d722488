"""Build the wheel and use it outside the clone, as a user would: `make wheel`.

Three empty environments: one with the core alone, one with the command line and the simulator, one
with the generator, which makes a package of its own there.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_CORE = """
import asyncio, importlib.metadata, importlib.util, sys
import aiovbr, vbr_api
assert importlib.metadata.version("aiovbr") == aiovbr.__version__
for name in ("typer", "rich", "jsonschema_rs", "cryptography", "openapi_python_client"):
    assert importlib.util.find_spec(name) is None, f"{name} came with the core"
api = vbr_api.load("1.1-rev0")
assert len(api.catalog.OPERATIONS) == 133
assert api.models.RepositoryModel.from_dict({"type": "Smb"}).type == "Smb"
print("core: aiovbr and vbr_api work without any extra")
"""

_OWN = """
import aiovbr, vbr_api
api = vbr_api.load("9.9-rev0")
assert api.__name__ == "my_vbr_9_9" and len(api.catalog.OPERATIONS) == 9
assert list(vbr_api.REVISIONS)[-1] == "9.9-rev0"
aiovbr.connect("vbr.example.com", username="u", password="p", revision="9.9-rev0")
print("generator: a revision of one's own was made, installed and found")
"""


def _run(*command: str | Path, cwd: Path) -> str:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "AIOVBR"))}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def _environment(folder: Path, *requirements: str) -> Path:
    venv.create(folder, with_pip=True)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    constraints = ROOT / "constraints.txt"
    quiet = ("--quiet", "--disable-pip-version-check")
    _run(scripts / "python", "-m", "pip", "install", *quiet, "-c", constraints, *requirements,
         cwd=folder)  # fmt: skip
    return scripts


def main() -> int:
    """Run every check; the first that fails ends it."""
    with tempfile.TemporaryDirectory(prefix="aiovbr-wheel-") as temporary:
        folder = Path(temporary)
        _run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", folder, ROOT,
             cwd=folder)  # fmt: skip
        (wheel,) = folder.glob("aiovbr-*.whl")
        names = zipfile.ZipFile(wheel).namelist()
        licenses = f"{'-'.join(wheel.name.split('-')[:2])}.dist-info/licenses"
        for needed in (
            f"{licenses}/LICENSE",
            f"{licenses}/NOTICE",
            "vbr_api/py.typed",
            "aiovbr/py.typed",
            "vbr_simulator/py.typed",
            "vbr_simulator/spec/documents/1.1-rev0.json",
            "vbr_api/v1_1_rev0/surface.txt",
            "vbr_generator/overlays/secrets.yaml",
            "vbr_generator/render/templates/model.py.jinja",
            "vbr_generator/runtime/model.py",
        ):
            if needed not in names:
                raise SystemExit(f"{wheel.name} lacks {needed}")
        print(f"{wheel.name}: {len(names)} files, {wheel.stat().st_size / 1e6:.2f} MB")

        core = _environment(folder / "core", str(wheel))
        print(_run(core / "python", "-c", _CORE, cwd=folder), end="")

        whole = _environment(folder / "whole", f"{wheel}[cli,simulator]")
        print(_run(whole / "aiovbr", "demo", cwd=folder), end="")
        print(_run(whole / "aiovbr", "revisions", "list", cwd=folder), end="")

        maker = _environment(folder / "maker", f"{wheel}[generator]")
        source = ROOT / "tests" / "generator" / "curate" / "mini_vendor.json"
        _run(maker / "aiovbr-generate", "--revision", "9.9-rev0", "--source", source,
             "--output", folder / "my_vbr_9_9", cwd=folder)  # fmt: skip
        _run(maker / "python", "-m", "pip", "install", "--quiet", "--no-deps",
             folder / "my_vbr_9_9", cwd=folder)  # fmt: skip
        print(_run(maker / "python", "-c", _OWN, cwd=folder), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
