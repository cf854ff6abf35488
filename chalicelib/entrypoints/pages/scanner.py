"""The merchant's scan page: one page, the worker that keeps it on the device, and its manifest."""

import base64
import functools
import hashlib
import html
import json

from chalice.app import Response

from chalicelib import words
from chalicelib.domain.text import LANGUAGES, Language, phrase
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.pages import assets
from chalicelib.entrypoints.pages.assets import FONTS, STARTING, TYPES, WEB, content, in_folder, modules_of
from chalicelib.entrypoints.pages.pages import SAFE

FOLDER = WEB / "scanner"
SHEET = "sheets/scanner.css"
# Where the page begins; the words are those of most.
FIRST = (STARTING, "scanner/main.js", "words/en/scanner.js")
LATER = "vendor"  # the decoder, only where the browser has none

# The page runs our files alone; the decoder is WebAssembly. Nobody may frame it: it acts at a tap.
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; "
    "base-uri 'none'; frame-ancestors 'none'"
)

routes = Routes(__name__)


@routes.route("/scanner", methods=["GET"])
def get_scanner() -> Response:
    return _served(_page(), "text/html; charset=utf-8", **{"Permissions-Policy": "camera=(self)"})


@routes.route("/scanner/sw.js", methods=["GET"])
def get_worker() -> Response:
    """The worker; with `sync` the one that also sends the queue, for browsers that would ask it to."""
    sync = assets.module("worker", "scanner/queue/worker_sync.js")
    also = f'import "{sync}";\n' if query(routes.current_request, "sync") else ""
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
    return _unversioned().replace("{version}", _version())


@functools.cache
def _unversioned() -> str:
    """The page with its modules named so that they come all at once, and what it says before it has words."""
    page = (FOLDER / "index.html").read_text(encoding="utf-8")
    preloads = (f'<link rel="modulepreload" href="{file}">' for file in modules_of("scanner", FIRST))
    scripts = (
        f'<script type="module" src="{assets.module("scanner", each)}"></script>' for each in FIRST[:2]
    )
    late, script_needed = [], []
    for language in LANGUAGES:
        say = functools.partial(_escaped, language)
        link = f'<a href="" data-load-again>{say("load_again")}</a>'
        late.append(f'<p lang="{language}">{say("page_late")} {link}</p>')
        script_needed.append(f'<p class="notice" lang="{language}">{say("page_script")}</p>')
    parts = {"preloads": preloads, "scripts": scripts, "late": late, "script_needed": script_needed}
    page = page.replace("{sheet}", assets.address(SHEET))
    for name, lines in parts.items():
        page = page.replace(f"{{{name}}}", "\n".join(lines))
    return page


def _escaped(language: Language, key: str) -> str:
    return html.escape(words.say(phrase(key), language), quote=False)


@functools.cache
def _worker() -> str:
    files = _integrities(_files()) | {"/scanner": _integrity(_page().encode())}
    facts = {"VERSION": json.dumps(_version())}
    facts |= {"FILES": _as_map(files), "LATER": _as_map(_integrities(in_folder(LATER)))}
    head = "".join(f"const {name} = {value};\n" for name, value in facts.items())
    return head + (FOLDER / "worker.js").read_text(encoding="utf-8")


@functools.cache
def _version() -> str:
    """A hash over everything that the page is made of."""
    digest = hashlib.sha256()
    for file in (*_files(), *in_folder(LATER)):
        digest.update(file.encode() + (content(file) or b""))
    digest.update(_unversioned().encode() + (FOLDER / "worker.js").read_bytes())
    return digest.hexdigest()[:12]


def _files() -> list[str]:
    """What the worker keeps: the page's own files, and no other page's words."""
    own = {
        f"{assets.BUILT}/{file}"
        for source, file in assets.built_of("scanner").items()
        if source.count("/") < 2 or not source.startswith("words/") or source.endswith("/scanner.js")
    }
    return sorted({*own, *FONTS, assets.address(SHEET).removeprefix("/web/"), "kit/icon.svg"})


def _integrities(files: list[str]) -> dict[str, str]:
    return {f"/web/{file}": _integrity(content(file) or b"") for file in files}


def _integrity(held: bytes) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(held).digest()).decode()


def _as_map(files: dict[str, str]) -> str:
    return f"new Map({json.dumps(list(files.items()))})"
