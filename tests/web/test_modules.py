"""The pages' own modules, tested where they need no browser: `node --test tests/web/*.test.js`."""

import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
LIMIT_S = 120


@pytest.mark.parametrize("file", sorted(HERE.glob("*.test.js")), ids=lambda path: path.stem)
def test_the_modules_pass_their_tests(file: Path) -> None:
    ran = subprocess.run(
        ["node", "--test", "--test-reporter=spec", str(file)],
        cwd=HERE.parents[1],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr
