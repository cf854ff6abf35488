"""Files that browsers fetch: those of `web/`, the operator's badges, a programme's colours."""

import re
from pathlib import Path

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotFound
from chalicelib.domain.text import Language
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.pages.assets import TYPES, content, digest, forever, packed
from chalicelib.entrypoints.pages.pages import SAFE

FOREVER = "public, max-age=31536000, immutable"  # for an address that changes with its content
COLOURS = re.compile(r"([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})\.css")

routes = Routes(__name__)


def badge_path(wallet: str, language: Language) -> str | None:
    """The vendor's own button in this language, when the operator has put it there: we draw none."""
    path = _badges() / wallet / f"{language}.svg"
    return f"/art/badges/{wallet}/{path.name}?v={digest(path.read_bytes())}" if path.is_file() else None


@routes.route("/web/{page}/{file}", methods=["GET"])
def web_file(page: str, file: str) -> Response:
    return _web_file(f"{page}/{file}")


@routes.route("/web/{page}/{room}/{file}", methods=["GET"])
def web_file_of_a_room(page: str, room: str, file: str) -> Response:
    return _web_file(f"{page}/{room}/{file}")


@routes.route("/web/{page}/{room}/{part}/{file}", methods=["GET"])
def web_file_of_a_part(page: str, room: str, part: str, file: str) -> Response:
    return _web_file(f"{page}/{room}/{part}/{file}")


@routes.route("/art/badges/{wallet}/{file}", methods=["GET"])
def badge(wallet: str, file: str) -> Response:
    known = {f"{path.parent.name}/{path.name}": path for path in _badges().glob("*/*.svg")}
    path = known.get(f"{wallet}/{file}")
    return _file(file, path.read_bytes() if path else None)


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


def _web_file(name: str) -> Response:
    """The file, packed for who takes that; API Gateway leaves alone what is packed already."""
    answer = _file(name, content(name))
    accepted = routes.current_request.headers.get("accept-encoding", "")
    held = packed(name, accepted) if answer.status_code == 200 else None
    if held:
        answer.headers["Content-Encoding"], answer.body = held
    return answer


def _file(name: str, held: bytes | None) -> Response:
    """The file, for ever when its address has its hash, else to be asked for again by its tag."""
    if held is None:
        raise NotFound("not_found")
    request, tag = routes.current_request, digest(held)
    headers: dict[str, str | list[str]] = {
        **SAFE,
        "Content-Type": TYPES[Path(name).suffix],
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",  # an SVG alone
        "Cache-Control": FOREVER if forever(name) or query(request, "v") == tag else "no-cache",
        "ETag": f'W/"{tag}"',  # weak: it names what comes plain or packed
        "Vary": "Accept-Encoding",
    }
    if f'"{tag}"' in request.headers.get("if-none-match", ""):
        return Response(b"", status_code=304, headers=headers)
    return Response(held, headers=headers)


def _badges() -> Path:
    return wiring.TEMPLATES / wiring.settings().badges
