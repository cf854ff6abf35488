"""The app as an earlier commit packages it: CARNET_BEFORE's, else the last tag's, else the commit before."""

import os
import subprocess
import sys
from pathlib import Path

from infra.package import ROOT, Package

BEFORE = "CARNET_BEFORE"
PACKAGED = """
from infra.package import package
made = package(for_lambda=False)
print(made.template, made.zip, sep="\\n")
"""


def before() -> str:
    """The commit."""
    tags = _git("tag", "--merged", "HEAD~1", "--sort=-creatordate").split()
    return _git("rev-parse", "--short", os.environ.get(BEFORE) or (tags[0] if tags else "HEAD~1")).strip()


def packaged_before(folder: Path) -> Package:
    """By its own code and its own lock files, in a folder of its own."""
    folder.mkdir()
    archive = subprocess.run(["git", "archive", before()], cwd=ROOT, capture_output=True, check=True)
    subprocess.run(["tar", "-x"], cwd=folder, input=archive.stdout, check=True)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    command = [sys.executable, "-c", PACKAGED]
    made = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    template, archived = made.stdout.split()[-2:]
    return Package(template=Path(template), zip=Path(archived))


def _git(*command: str) -> str:
    return subprocess.run(["git", *command], cwd=ROOT, capture_output=True, text=True, check=True).stdout
