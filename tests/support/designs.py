"""What somebody designed before there was an account, and the page that it was designed on."""

import json
from typing import Any

from chalicelib import wiring
from chalicelib.entrypoints.api.merchant.start import FORM
from infra.package import ROOT

EXAMPLES = ROOT / "docs" / "examples"


def designed(**changes: Any) -> dict[str, Any]:
    """The café of the examples with its stamp card, as POST /start takes it."""
    merchant, programme = (_example(name) for name in ("merchant", "stamps"))
    merchant.pop("id")
    return {"merchant": merchant, "programme": programme, **changes}


def a_page_read(seconds: int) -> str:
    """The seal of a page that was opened so long ago."""
    return wiring.tokens().seal(FORM, str(wiring.clock_ms() // 1000 - seconds))


def _example(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text())
    return read
