"""Files that browsers fetch: those of `web/` as they are, the operator's badges, a programme's colours."""

import functools
import re
from pathlib import Path

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotFound
from chalicelib.domain.text import Language
from chalicelib.entrypoints.http import Routes, query
from chalicelib.entrypoints.pages import SAFE, WEB, digest_of_file

FOREVER = "public, max-age=31536000, immutable"  # for an address that changes with its content
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
}
COLOURS = re.compile(r"([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})\.css")

routes = Routes(__name__)


def badge_path(wallet: str, language: Language) -> str | None:
    """The vendor's own button in this language, when the operator has put it there: we draw none."""
    path = _badges() / wallet / f"{language}.svg"
    return f"/art/badges/{wallet}/{path.name}?v={digest_of_file(path)}" if path.is_file() else None


@routes.route("/web/{folder}/{file}", methods=["GET"])
def web_file(folder: str, file: str) -> Response:
    return _file(_web().get(f"{folder}/{file}"))


@routes.route("/art/badges/{wallet}/{file}", methods=["GET"])
def badge(wallet: str, file: str) -> Response:
    known = {f"{path.parent.name}/{path.name}": path for path in _badges().glob("*/*.svg")}
    return _file(known.get(f"{wallet}/{file}"))


@routes.route("/art/colours/{name}", methods=["GET"])
def colours(name: str) -> Response:
    """A card's colours as a style sheet, because our pages allow no style inside them."""
    match = COLOURS.fullmatch(name)
    if match is None:
        raise NotFound("not_found")
    named = zip(("background", "foreground", "label", "accent"), match.groups(), strict=True)
    sheet = ".pass{" + "".join(f"--pass-{part}:#{value};" for part, value in named) + "}\n"
    headers: dict[str, str | list[str]] = {
        **SAFE,
        "Content-Type": TYPES[".css"],
        "Cache-Control": FOREVER,
    }
    return Response(sheet.encode(), headers=headers)


def _file(path: Path | None) -> Response:
    """The file, for ever when asked for by its hash, else to be asked for again by its tag."""
    if path is None:
        raise NotFound("not_found")
    request, digest = routes.current_request, digest_of_file(path)
    headers: dict[str, str | list[str]] = {
        **SAFE,
        "Content-Type": TYPES[path.suffix],
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",  # an SVG alone
        "Cache-Control": FOREVER if query(request, "v") == digest else "no-cache",
        "ETag": f'"{digest}"',
    }
    if f'"{digest}"' in request.headers.get("if-none-match", ""):
        return Response(b"", status_code=304, headers=headers)
    return Response(_content(path), headers=headers)


@functools.cache
def _web() -> dict[str, Path]:
    """Everything that may be served, by address: nothing else can be named."""
    return {f"{path.parent.name}/{path.name}": path for path in WEB.glob("*/*") if path.suffix in TYPES}


@functools.lru_cache(maxsize=128)
def _content(path: Path) -> bytes:
    return path.read_bytes()


def _badges() -> Path:
    return wiring.TEMPLATES / wiring.settings().badges
