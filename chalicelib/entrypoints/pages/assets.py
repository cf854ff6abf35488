"""What the pages are made of: the files of `web/` as they are, style sheets that come as one, and modules."""

import functools
import hashlib
import re
from pathlib import Path

WEB = Path(__file__).resolve().parents[2] / "web"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
}
FONTS = ("kit/inter-latin.woff2", "kit/inter-cyrillic.woff2")  # infra/fonts.py cuts them
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
        "kit/table.css",
        "console/rows.css",
        "kit/form.css",
        "console/forms.css",
        "console/programme/limits.css",
        "console/card/list.css",
        "console/programme/tiers.css",
        "console/programme/books.css",
        "kit/chart/chart.css",
        "console/feedback/questions.css",
        "console/feedback/cases.css",
        "console/people/pairing.css",
        "console/till/day.css",
        "console/desk.css",
    ),
    "sheets/design.css": (
        *_OURS,
        "console/console.css",
        "kit/parts.css",
        "kit/table.css",
        "console/rows.css",
        "kit/form.css",
        "console/forms.css",
        "kit/chart/chart.css",
        "console/desk.css",
        "design/design.css",
    ),
    "sheets/campaigns.css": (
        "console/campaign/campaigns.css",
        "console/audience/conditions.css",
        "console/campaign/draft/draft.css",
        "console/campaign/result/result.css",
    ),
    "sheets/studio.css": (
        *_OURS,
        "kit/passes.css",
        "kit/form.css",
        "kit/pictures.css",
        "studio/studio.css",
        "studio/stage.css",
        "studio/steps.css",
        "studio/phones.css",
        "studio/editor.css",
    ),
    "sheets/editor.css": (
        "kit/passes.css",
        "kit/pictures.css",
        "studio/stage.css",
        "studio/steps.css",
        "studio/phones.css",
        "studio/editor.css",
    ),
    "sheets/customer.css": ("kit/tokens.css", "kit/carnet.css", "join/join.css", "customer/customer.css"),
    "sheets/scanner.css": (
        *_OURS,
        "kit/form.css",
        "scanner/scanner.css",
        "scanner/counter.css",
        "scanner/panels/card.css",
        "scanner/panels/pads.css",
        "scanner/panels/outcome.css",
        "scanner/pages.css",
        "scanner/people/places.css",
    ),
}
_URL = re.compile(r'url\("/web/([^"]+)"\)')
_IMPORT = re.compile(r'^(?:(?:import|export)\s[^;"]*?\sfrom\s+|import\s+)"([^"]+)"', re.MULTILINE)


@functools.lru_cache(maxsize=128)
def content(file: str) -> bytes | None:
    """What is served as /web/`file`: nothing else can be named."""
    if file in SHEETS:
        sheet = "\n".join((WEB / part).read_text(encoding="utf-8") for part in SHEETS[file])
        return _URL.sub(lambda named: f'url("{address(named[1])}")', sheet).encode()
    path = _files().get(file)
    return path.read_bytes() if path else None


def packed(file: str) -> bytes | None:
    """The same in Brotli, where packaging has made it (infra/brotli.py); API Gateway knows gzip alone."""
    path = WEB / f"{file}.br"
    return path.read_bytes() if file in _files() and path.exists() else None


@functools.cache
def address(file: str) -> str:
    """The address of a file, new for new content."""
    held = content(file)
    if held is None:
        raise FileNotFoundError(file)
    return f"/web/{file}?v={digest(held)}"


def digest(held: bytes) -> str:
    return hashlib.sha256(held).hexdigest()[:16]


def in_folder(folder: str) -> list[str]:
    return sorted(file for file in _files() if file.startswith(f"{folder}/"))


@functools.cache
def modules_of(files: tuple[str, ...]) -> tuple[str, ...]:
    """These modules and those that they import at once, however deep."""
    found: set[str] = set()
    todo = list(files)
    while todo:
        file = todo.pop()
        if file not in found:
            found.add(file)
            todo += _imported(file)
    return tuple(sorted(found))


def _imported(file: str) -> list[str]:
    path = WEB / file
    named = _IMPORT.findall(path.read_text(encoding="utf-8"))
    return [(path.parent / name).resolve().relative_to(WEB).as_posix() for name in named]


@functools.cache
def _files() -> dict[str, Path]:
    found = (path for path in WEB.rglob("*") if path.suffix in TYPES)
    return {path.relative_to(WEB).as_posix(): path for path in found}
