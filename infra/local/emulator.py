"""Run ministack, the emulated AWS. Started by infra.local.aws with the interpreter of .local/venv-aws.

Its Lambda workers run on the interpreter named in CARNET_LAMBDA_PYTHON, whose environment holds what
AWS's runtime brings and nothing else: a dependency that the package lacks fails here as it would there.
"""

import hashlib
import os
import sys
import tempfile
import zipfile
from pathlib import Path
from threading import Lock
from types import SimpleNamespace
from typing import Any

sys.executable = os.environ.pop("CARNET_LAMBDA_PYTHON")  # ministack starts its workers with it

from ministack.app import main  # noqa: E402  the line above has to come first
from ministack.core import lambda_runtime  # noqa: E402

UNPACKING = Lock()


class SharedCode(zipfile.ZipFile):
    """A function's code is unpacked once, for all of its workers: for each of them it would take a second."""

    def extractall(self, path: Any = None, members: Any = None, pwd: bytes | None = None) -> None:
        assert self.filename is not None
        assert path is not None
        digest = hashlib.sha256(Path(self.filename).read_bytes()).hexdigest()
        shared = Path(tempfile.gettempdir(), f"code-{digest[:16]}")
        with UNPACKING:
            if not shared.exists():
                filling = shared.with_suffix(".filling")
                super().extractall(filling, members, pwd)
                filling.rename(shared)
        Path(path).rmdir()  # ministack has just made it
        Path(path).symlink_to(shared)


lambda_runtime.zipfile = SimpleNamespace(ZipFile=SharedCode, BadZipFile=zipfile.BadZipFile)

main()
