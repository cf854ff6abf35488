"""A wallet's name stands in its own modules alone: elsewhere the list of wallets and their traits answer."""

import re
from pathlib import Path

from chalicelib.domain.card.wallets import WALLETS

ROOT = Path(__file__).resolve().parents[1] / "chalicelib"
NAMED = re.compile(rf"""["']({"|".join(WALLETS)})["']""")
# Where a wallet speaks for itself, beside `wallets/` and `wiring/`: its web service, its page, its worker,
# the salt of its tokens; and what it is called.
ITS_OWN = {
    "domain/card/wallets.py",
    "entrypoints/vendors/art.py",  # the folder that has the logo Google fetches
    "entrypoints/vendors/apple.py",
    "entrypoints/vendors/browser.py",
    "entrypoints/vendors/google.py",
    "entrypoints/workers/certificate.py",
    "entrypoints/workers/road.py",
    "tokens.py",
    "web/console/card/list_cards.js",  # draws each wallet's card
    "web/console/face/pass_preview.js",
    # The browser that somebody signed in with.
    "entrypoints/api/people/audit_table.py",
    "entrypoints/http/callers.py",
    "entrypoints/http/sources.py",
    "service/people/sessions.py",
}


def test_no_other_module_asks_which_wallet_it_is() -> None:
    naming = {
        path.relative_to(ROOT).as_posix()
        for kind in ("*.py", "*.js")
        for path in ROOT.rglob(kind)
        if NAMED.search(path.read_text(encoding="utf-8"))
    }
    shared = {
        name for name in naming if not name.startswith(("wallets/", "wiring/", "web/vendor/", "words/"))
    }
    assert shared == ITS_OWN, shared ^ ITS_OWN
