"""What the pages are made of: modules and style sheets in few files (infra/bundles.py), and pictures."""

import functools
import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

from chalicelib.entrypoints.http.encodings import takes

WEB = Path(__file__).resolve().parents[2] / "web"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
}
FONTS = ("kit/inter-latin.woff2", "kit/inter-cyrillic.woff2")  # infra/fonts.py cuts them
GZIP = ".gz"
BUILT = "built"  # a file in it has an address of its own content
# What each page begins with. `starting` comes before all else, and sees to it that the others come.
STARTING = "kit/starting.js"
PAGES: dict[str, tuple[str, ...]] = {
    "console": (STARTING, "console/main.js"),
    "studio": (STARTING, "studio/main.js"),
    "design": (STARTING, "design/main.js"),
    "shown": (STARTING, "studio/shown.js"),
    "scanner": (STARTING, "scanner/main.js"),
    "worker": ("scanner/queue/worker_sync.js",),
}
# A page waits for its style sheets before it shows anything, and each is a call of a function: one is enough.
_OURS = ("kit/tokens.css", "kit/type.css", "kit/carnet.css")
SHEETS: dict[str, tuple[str, ...]] = {
    # A customer's phone shows its own typeface: ours would be half of what the card's page weighs.
    "sheets/plain.css": ("kit/tokens.css", "kit/carnet.css"),
    "sheets/console.css": (
        *_OURS,
        "console/frame.css",
        "console/console.css",
        "kit/parts.css",
        "kit/table/table.css",
        "console/rows.css",
        "kit/form/form.css",
        "console/forms.css",
        "console/programme/limits/limits.css",
        "console/card/list.css",
        "console/programme/tiers/tiers.css",
        "console/programme/books/books.css",
        "kit/chart/chart.css",
        "kit/access/access.css",
        "console/people/pairing.css",
        "console/webhook/calls.css",
        "console/till/day.css",
        "console/overview/overview.css",
        "console/desk.css",
    ),
    "sheets/design.css": (
        *_OURS,
        "console/console.css",
        "kit/parts.css",
        "kit/table/table.css",
        "console/rows.css",
        "kit/form/form.css",
        "console/forms.css",
        "kit/chart/chart.css",
        "console/desk.css",
        "design/design.css",
    ),
    "sheets/campaigns.css": (
        "console/campaign/campaigns.css",
        "console/campaign/list/list.css",
        "console/campaign/list/side.css",
        "console/audience/conditions.css",
        "console/campaign/draft/draft.css",
        "console/campaign/result/result.css",
    ),
    "sheets/feedback.css": ("console/feedback/questions.css", "console/feedback/cases.css"),
    "sheets/studio.css": (
        *_OURS,
        "kit/pass/passes.css",
        "kit/pass/poster.css",
        "kit/form/form.css",
        "kit/pass/pictures.css",
        "studio/studio.css",
        "studio/stage.css",
        "studio/steps.css",
        "studio/phones.css",
        "studio/editor.css",
    ),
    "sheets/editor.css": (
        "kit/pass/passes.css",
        "kit/pass/poster.css",
        "kit/pass/pictures.css",
        "studio/stage.css",
        "studio/steps.css",
        "studio/phones.css",
        "studio/editor.css",
    ),
    "sheets/join.css": ("join/join.css",),
    "sheets/passes.css": ("kit/pass/passes.css", "kit/pass/poster.css"),
    "sheets/preview.css": ("console/face/pass_preview.css",),
    "sheets/customer.css": ("kit/tokens.css", "kit/carnet.css", "join/join.css", "customer/customer.css"),
    "sheets/scanner.css": (
        *_OURS,
        "kit/form/form.css",
        "kit/access/access.css",
        "scanner/scanner.css",
        "scanner/counter.css",
        "scanner/card/card.css",
        "scanner/panels/pads.css",
        "scanner/panels/outcome.css",
        "scanner/pages.css",
        "scanner/people/places.css",
    ),
}


@functools.lru_cache(maxsize=128)
def content(file: str) -> bytes | None:
    """What is served as /web/`file`: nothing else can be named."""
    path = _files().get(file)
    if path is None:
        return None
    held = path.read_bytes()
    return gzip.decompress(held) if path.suffix == GZIP else held


def packed(file: str, accepted: str) -> tuple[str, bytes] | None:
    """The same as somebody takes it who sent this Accept-Encoding, where a build has packed it so."""
    for coding, suffix in (("br", ".br"), ("gzip", GZIP)):
        path = WEB / f"{file}{suffix}"
        if file in _files() and takes(accepted, coding) and path.exists():
            return coding, path.read_bytes()
    return None


@functools.cache
def address(file: str) -> str:
    """The address of a file, new for new content; a sheet's is of what was built."""
    if file in SHEETS:
        return f"/web/{BUILT}/{_manifest()['sheets'][file]}"
    held = content(file)
    if held is None:
        raise FileNotFoundError(file)
    return f"/web/{file}?v={digest(held)}"


def module(page: str, source: str) -> str:
    """The address of the file of `page` in which this module came to lie."""
    return f"/web/{BUILT}/{_manifest()['pages'][page]['files'][source]}"


@functools.cache
def modules_of(page: str, sources: tuple[str, ...]) -> tuple[str, ...]:
    """The addresses of these modules' files and of those that they import at once, however deep."""
    imports: dict[str, list[str]] = _manifest()["pages"][page]["imports"]
    found: set[str] = set()
    todo = [_manifest()["pages"][page]["files"][source] for source in sources]
    while todo:
        file = todo.pop()
        if file not in found:
            found.add(file)
            todo += imports[file]
    return tuple(f"/web/{BUILT}/{file}" for file in sorted(found))


def built_of(page: str) -> dict[str, str]:
    """Every module of a page, and the file in which it lies."""
    files: dict[str, str] = _manifest()["pages"][page]["files"]
    return files


def forever(file: str) -> bool:
    """Whether the file's name changes with its content."""
    return file.startswith(f"{BUILT}/")


def digest(held: bytes) -> str:
    return hashlib.sha256(held).hexdigest()[:16]


def in_folder(folder: str) -> list[str]:
    return sorted(file for file in _files() if file.startswith(f"{folder}/"))


@functools.cache
def _manifest() -> Any:
    return json.loads((WEB / BUILT / "manifest.json").read_text(encoding="utf-8"))


@functools.cache
def _files() -> dict[str, Path]:
    """The path of each; what was built lies there packed."""
    named = ((path.relative_to(WEB).as_posix().removesuffix(GZIP), path) for path in WEB.rglob("*"))
    return {name: path for name, path in named if Path(name).suffix in TYPES}
