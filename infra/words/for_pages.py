"""What the web pages fetch of the words: a module for each page and language, and the languages by name."""

import json
from collections.abc import Mapping
from pathlib import Path

Rooms = Mapping[str, Mapping[str, object]]  # by the room's name its messages, compiled
Pages = Mapping[str, tuple[str, ...]]

# Each file that a page fetches, and the rooms in it. A fetch is a call of a function: a page begins with one.
PAGES: Pages = {
    "scanner": ("kit", "correction", "limits", "offers", "scanner"),
    "console": (
        "kit",
        "correction",
        "limits",
        "chart",
        "authors",
        "console",
        "console_overview",  # the first page of who may see it
        "console_people",
        "console_rules",
        "console_shop",
    ),
    "campaigns": (  # comes with the first of the marketer's pages
        "campaign_states",
        "console_campaigns",
        "console_audience",
        "console_audiences",
        "console_cards",
        "console_draft",
        "console_later",
        "console_running",
        "console_shelf",
        "held",
    ),
    "design": ("kit", "chart", "design"),
    "studio": ("kit", "studio"),
    "studio_editor": ("studio_editor",),  # comes with the editor
    "account": ("console_account", "console_changes", "did"),  # oneself, and the audit list
    "factor": ("factor",),  # to set up a second factor, at the scanner too
    "cases": ("console_case",),  # comes with the first case
    "calls": ("console_calls", "console_pos"),  # of a till system: its keys, its webhooks and their calls
    "regulars": ("console_regulars",),  # comes with a list that is brought, or taken along
    "wallets": ("console_wallets",),  # comes with the choices of a programme
    "posters": ("console_posters",),  # comes with the page of that name
    "books": ("console_books",),  # an owner looks at them once a month
    "questions": ("console_questions", "smileys"),
    "starts": ("console_starts",),  # a new campaign has them in every language
}
# So that the type check need not read every word.
MODULES_TYPE = """import type { Words } from "../kit/words.js";
export const MODULES: Record<string, Record<string, () => Promise<{ WORDS: Words }>>>;
"""
SHARED = frozenset(
    {"authors", "campaign_states", "did", "held", "kit", "limits", "offers", "smileys"}
)  # the server too


def only_on_pages(room: str) -> bool:
    return room not in SHARED and any(room in named for named in PAGES.values())


def write(to: Path, language: str, rooms: Rooms, pages: Pages = PAGES) -> None:
    """The pages' modules of one language: `<language>/<page>.js`."""
    (to / language).mkdir(parents=True)
    for page, named in pages.items():
        words = {key: pattern for room in named for key, pattern in rooms.get(room, {}).items()}
        (to / language / f"{page}.js").write_text(_module("WORDS", words), "utf-8")


def write_languages(to: Path, names: Mapping[str, str], pages: Pages = PAGES) -> None:
    """The languages by name, and how each page's words in each of them are fetched."""
    (to / "languages.js").write_text(_module("LANGUAGES", names), "utf-8")
    fetches = ",".join(
        f"{language}:{{" + ",".join(f'{page}:()=>import("./{language}/{page}.js")' for page in pages) + "}"
        for language in names
    )
    (to / "modules.js").write_text(f"export const MODULES = {{{fetches}}};\n", "utf-8")
    (to / "modules.d.ts").write_text(MODULES_TYPE, "utf-8")


def _module(name: str, value: object) -> str:
    return f"export const {name} = {json.dumps(value, ensure_ascii=False, separators=(',', ':'))};\n"
