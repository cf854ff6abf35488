"""Where an item lies is written in the rooms' `keys.py` and nowhere else."""

import re
from pathlib import Path

import chalicelib.aws

KEY_PREFIX = re.compile(r"""["'][A-Z]#""")


def test_a_key_prefix_is_spelled_in_the_keys_modules_alone() -> None:
    folder = Path(chalicelib.aws.__path__[0])
    spelled = {path for path in folder.rglob("*.py") if KEY_PREFIX.search(path.read_text())}

    assert {path.name for path in spelled} == {"keys.py"}
    assert {path.parent.name for path in spelled} > {"card", "people", "programme", "campaign"}
