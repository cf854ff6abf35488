"""The pages' own reckoning, tested where it can be without a browser: in Node."""

import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.parametrize("file", sorted(path.name for path in HERE.glob("*.test.*js")))
def test_the_modules_of_the_pages(file: str) -> None:
    done = subprocess.run(["node", "--test", str(HERE / file)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
