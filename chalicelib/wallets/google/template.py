"""`pass_templates/<name>/google.json`: the words and rows of a card that do not change from card to card.

A label is the key of a message (`pass_next`), or the template's own words by language.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chalicelib import words
from chalicelib.domain.text import LANGUAGES, Said, phrase


@dataclass(frozen=True, slots=True)
class Module:
    """A text module: `key` is its id at Google and the key of what it shows in `Look.values`."""

    key: str
    header: Said


@dataclass(frozen=True, slots=True)
class Template:
    """`face` holds members of Google's LoyaltyClass as they are sent."""

    balance_label: Said
    account_id_label: Said
    account_name_label: Said
    modules: tuple[Module, ...]
    face: Mapping[str, Any]


def read_template(folder: Path) -> Template:
    """The template in `folder`; a KeyError or ValueError says what its google.json lacks."""
    data = json.loads((folder / "google.json").read_text(encoding="utf-8"))
    labels = data["labels"]
    return Template(
        balance_label=_said(labels["balance"]),
        account_id_label=_said(labels["account_id"]),
        account_name_label=_said(labels["account_name"]),
        modules=tuple(Module(module["id"], _said(module["header"])) for module in data["modules"]),
        face=data["class"],
    )


def _said(label: str | Mapping[str, str]) -> Said:
    if isinstance(label, str):
        if not words.knows(label):
            raise ValueError(f"no message is called {label}")
        return phrase(label)
    own = {language: label[language] for language in LANGUAGES if label.get(language)}
    if not own:
        raise ValueError(f"a label has no words: {dict(label)}")
    return own
