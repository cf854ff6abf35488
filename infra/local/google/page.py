"""The page behind a save link, for a person who opens it in a browser."""

from html import escape

from infra.local.google.shelf import Json

_STYLE = """
body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f1f3f4;
font:16px/1.5 system-ui,sans-serif;color:#202124}
main{background:#fff;border-radius:24px;padding:32px;width:min(360px,86vw);box-shadow:0 2px 12px #0002}
.card{border-radius:20px;padding:20px;color:#fff;margin-bottom:24px}
.card b{display:block;font-size:1.3em} button{border:0;border-radius:24px;background:#202124;color:#fff;
font:inherit;font-weight:600;padding:12px 24px;width:100%;cursor:pointer}
p{color:#5f6368} p.done{color:#137333;font-weight:600}
"""


def save_page(objects: list[Json], user: str, *, saved: bool) -> str:
    """Shows the cards, and a button that saves them to `user`'s phone."""
    cards = "".join(_card(shown) for shown in objects)
    action = (
        "<p class=done>Saved to the phone. You can close this page.</p>"
        if saved
        else f"<form method=post><input type=hidden name=user value='{escape(user, quote=True)}'>"
        "<button>Save to the phone</button></form>"
    )
    return _page(f"{cards}{action}<p>This is a Google Wallet for this machine alone.</p>")


def refusal_page(sentence: str) -> str:
    return _page(f"<h1>This card cannot be saved</h1><p>{escape(sentence)}</p>")


def _card(shown: Json) -> str:
    parent = shown.get("classReference", {})
    colour = escape(parent.get("hexBackgroundColor", "#1a73e8"), quote=True)
    return (
        f"<div class=card style='background:{colour}'>{escape(parent.get('issuerName', ''))}"
        f"<b>{escape(parent.get('programName', ''))}</b></div>"
    )


def _page(body: str) -> str:
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>Save to Google Wallet</title><style>{_STYLE}</style><main>{body}</main></html>"
    )
