"""Import time of each Lambda entry point, from the unzipped package, beside `import boto3`."""

import os
import subprocess
import tempfile
import zipfile
from pathlib import Path
from statistics import median

from infra.package import ROOT, package

PYTHON = ROOT / ".local" / "venv-lambda" / "bin" / "python"  # what AWS's runtime brings, boto3 included
ROUNDS = 15
# The three workers are functions of one module, so they import alike.
AIMS = {"app": 1.0, "chalicelib.entrypoints.workers.road": 1.3}
CODE = """
import sys, time
sys.path.insert(0, {folder!r})
began = time.perf_counter()
import {module}
print(time.perf_counter() - began)
"""


def run() -> list[str]:
    """Interleaved, a process for each import, the medians of them; one round before to warm the disk."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(package(for_lambda=False).zip) as archive:
        archive.extractall(folder)
        modules = ["boto3", *AIMS]
        rounds = [[_import_s(Path(folder), module) for module in modules] for _ in range(ROUNDS + 1)][1:]
    boto3_s, *entry_points_s = (median(column) for column in zip(*rounds, strict=True))
    lines = [
        f"  import {module:32} {took_s / boto3_s:.2f} of it, aim {aim:.1f} or less  ({took_s * 1000:.0f} ms)"
        for (module, aim), took_s in zip(AIMS.items(), entry_points_s, strict=True)
    ]
    return [f"Imports from the unzipped package beside `import boto3` ({ROUNDS} rounds, medians)", *lines]


def _import_s(folder: Path, module: str) -> float:
    command = [str(PYTHON), "-I", "-c", CODE.format(folder=str(folder), module=module)]
    as_lambda = {**os.environ, "AWS_LAMBDA_FUNCTION_NAME": "bench"}
    done = subprocess.run(command, cwd=folder, env=as_lambda, capture_output=True, text=True, check=True)
    return float(done.stdout)


if __name__ == "__main__":
    print("\n".join(run()))
