"""What the pages fetch, in few files: modules and style sheets, at addresses of their content, in Brotli too.

The sources stay as they are for the type check and for whoever reads them; `web/built/` is not committed, and
made anew when one of them changes (docs/adr/0072): by the tests, by packaging, so by the demo.
"""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

from chalicelib.entrypoints.pages.assets import BUILT, PAGES, SHEETS, STARTING

ROOT = Path(__file__).resolve().parents[1]
LOCKED = "once package-lock.json has changed, first: make node_modules/.made"
KINDS = (".js", ".css", ".woff2")  # what the files are made of; a sheet names a font by its content
SCRIPT = ROOT / "infra" / "bundles.js"


def build(root: Path = ROOT) -> None:
    """Fill `web/built/`, unless it is of these very sources. The words have to be compiled."""
    web = root / "chalicelib" / "web"
    if not (web / STARTING).exists():
        return  # no pages
    built, stamp = web / BUILT, _digest(web)
    made = built / ".made"
    if made.exists() and made.read_text() == stamp:
        return
    filling = web / f"{BUILT}.filling"
    shutil.rmtree(filling, ignore_errors=True)
    filling.mkdir()
    plan = {"web": str(web), "out": str(filling), "pages": PAGES, "sheets": SHEETS}
    done = subprocess.run(
        ["node", str(SCRIPT)], input=json.dumps(plan), cwd=ROOT, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"The pages' modules could not be bundled ({LOCKED}).\n{done.stderr.strip()}")
    (filling / ".made").write_text(stamp)
    shutil.rmtree(built, ignore_errors=True)
    filling.rename(built)


def leave_out_sources(web: Path) -> None:
    """Take away what lies in `built/`, which nobody asks for by itself."""
    manifest = web / BUILT / "manifest.json"
    if manifest.exists():
        pages = json.loads(manifest.read_text(encoding="utf-8"))["pages"].values()
        modules = {source for page in pages for source in page["files"]}
        for source in modules.union(*SHEETS.values()):
            (web / source).unlink()


def _digest(web: Path) -> str:
    """A hash over everything that goes in."""
    digest = hashlib.sha256(json.dumps([PAGES, SHEETS]).encode())
    sources = [path for path in web.rglob("*") if path.suffix in KINDS and not _made(web, path)]
    for path in [SCRIPT, ROOT / "package-lock.json", *sorted(sources)]:
        digest.update(f"{path.name}\n".encode() + path.read_bytes())
    return digest.hexdigest()


def _made(web: Path, path: Path) -> bool:
    return path.relative_to(web).parts[0] in (BUILT, f"{BUILT}.filling", "vendor")


if __name__ == "__main__":
    build()
