"""The merchant's scan page: one page, the worker that keeps it on the device, and its manifest."""

import base64
import functools
import hashlib
import json
from pathlib import Path

from chalice.app import Response

from chalicelib.entrypoints.http import Routes, query
from chalicelib.entrypoints.pages import SAFE, WEB
from chalicelib.entrypoints.static import TYPES

FOLDER = WEB / "scanner"
SHARED = ("shared/api.js", "shared/carnet.css", "shared/dom.js", "shared/icon.svg")
NOT_FILES = ("worker.js",)  # served as the worker itself
FIRST = ("main.js", "words_en.js")  # where the page begins; the words are those of most
LATER = "vendor/*"  # the decoder, only where the browser has none

# The page runs our files alone; the decoder is WebAssembly. Nobody may frame it: it acts at a tap.
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'none'"
)

routes = Routes(__name__)


@routes.route("/scanner", methods=["GET"])
def get_scanner() -> Response:
    return _served(_page(), "text/html; charset=utf-8", **{"Permissions-Policy": "camera=(self)"})


@routes.route("/scanner/sw.js", methods=["GET"])
def get_worker() -> Response:
    """The worker; with `sync` the one that also sends the queue, for browsers that would ask it to."""
    also = 'import "/web/scanner/worker_sync.js";\n' if query(routes.current_request, "sync") else ""
    return _served(also + _worker(), TYPES[".js"], **{"Service-Worker-Allowed": "/scanner"})


@routes.route("/scanner/manifest.webmanifest", methods=["GET"])
def get_manifest() -> Response:
    return _served((FOLDER / "manifest.webmanifest").read_text(encoding="utf-8"), "application/manifest+json")


def _served(text: str, content_type: str, **more: str) -> Response:
    headers: dict[str, str | list[str]] = {
        **SAFE,
        "Content-Type": content_type,
        "Content-Security-Policy": POLICY,
        "Cache-Control": "no-cache",
        **more,
    }
    return Response(text.encode(), headers=headers)


@functools.cache
def _page() -> str:
    """The page with its version, and its modules named so that they come all at once."""
    html = (FOLDER / "index.html").read_text(encoding="utf-8")
    preloads = "\n".join(f'<link rel="modulepreload" href="{address}">' for address in _first_modules())
    return html.replace("{version}", _version()).replace("{preloads}", preloads)


@functools.cache
def _worker() -> str:
    files = {address: _integrity(path) for address, path in _files().items()}
    files["/scanner"] = _digest(_page().encode())
    later = {address: _integrity(path) for address, path in _found(LATER).items()}
    facts = {"VERSION": json.dumps(_version())}
    facts |= {"FILES": _as_map(files), "LATER": _as_map(later)}
    head = "".join(f"const {name} = {value};\n" for name, value in facts.items())
    return head + (FOLDER / "worker.js").read_text(encoding="utf-8")


@functools.cache
def _version() -> str:
    """A hash over everything that the page is made of."""
    digest = hashlib.sha256()
    for path in (*_files().values(), *_found(LATER).values(), FOLDER / "index.html", FOLDER / "worker.js"):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def _files() -> dict[str, Path]:
    """What the worker keeps, by address."""
    own = {address: path for address, path in _found("scanner/*").items() if path.name not in NOT_FILES}
    return {f"/web/{name}": WEB / name for name in SHARED} | own


def _found(pattern: str) -> dict[str, Path]:
    paths = sorted(path for path in WEB.glob(pattern) if path.suffix in TYPES)
    return {f"/web/{path.parent.name}/{path.name}": path for path in paths}


def _first_modules() -> list[str]:
    """The modules that the page begins with, found by following its imports."""
    found: list[str] = []
    todo = [FOLDER / name for name in FIRST]
    while todo:
        path = todo.pop()
        address = f"/web/{path.parent.name}/{path.name}"
        if address not in found:
            found.append(address)
            todo += _imported(path)
    return sorted(found)


def _imported(path: Path) -> list[Path]:
    """The modules that a module imports at once, by lines of the form `import … from "…";`."""
    ends = (
        line.rpartition('from "')[2]
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith(("import ", "export * from "))
    )
    named = [end.removesuffix('";') for end in ends]
    return [(path.parent / name).resolve() for name in named]


def _integrity(path: Path) -> str:
    return _digest(path.read_bytes())


def _digest(content: bytes) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode()


def _as_map(files: dict[str, str]) -> str:
    return f"new Map({json.dumps(list(files.items()))})"
