"""`pass_templates/<name>/google.json`: the words and rows of a card that do not change from card to card."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chalicelib.domain.text import DEFAULT_LANGUAGE, LANGUAGES, Text


@dataclass(frozen=True, slots=True)
class Module:
    """A text module: `key` is its id at Google and the key of what it shows in `Look.values`."""

    key: str
    header: Text


@dataclass(frozen=True, slots=True)
class Template:
    """`face` holds members of Google's LoyaltyClass as they are sent."""

    balance_label: Text
    account_id_label: Text
    account_name_label: Text
    modules: tuple[Module, ...]
    face: Mapping[str, Any]


def read_template(folder: Path) -> Template:
    """The template in `folder`; a KeyError or ValueError says what its google.json lacks."""
    data = json.loads((folder / "google.json").read_text(encoding="utf-8"))
    labels = data["labels"]
    return Template(
        balance_label=_text(labels["balance"]),
        account_id_label=_text(labels["account_id"]),
        account_name_label=_text(labels["account_name"]),
        modules=tuple(Module(module["id"], _text(module["header"])) for module in data["modules"]),
        face=data["class"],
    )


def _text(words: Mapping[str, str]) -> Text:
    if DEFAULT_LANGUAGE not in words:
        raise ValueError(f"a label has no {DEFAULT_LANGUAGE!r} words: {dict(words)}")
    return {language: words[language] for language in LANGUAGES if language in words}
