"""What a phone says by itself, in its own language: `says.json`, by language and key."""

import json
from functools import cache
from pathlib import Path


def says(key: str, language: str, **values: object) -> str:
    """In English where the phone's language is none of ours."""
    words = _words()
    return words.get(language, words["en"])[key].format(**values)


@cache
def _words() -> dict[str, dict[str, str]]:
    held: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("says.json").read_text("utf-8"))
    return held
