"""The phones' web browser: the app's pages under `/in/{device}/`, so that this page sees where they lead.

It stands in for Safari and Chrome: their user agents, the phone's language, one customer's cookies.
Links to a pass and to Google's save page end here, where the phone's wallet takes over.
"""

import re
import threading
from http.cookies import CookieError, SimpleCookie

import urllib3

from infra.local.phone import download
from infra.local.phone.web import Reply, call

USER_AGENTS = {
    "iphone": download.USER_AGENT,
    "android": "Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/142.0.0.0 Mobile Safari/537.36",
}
SAVE_LINK = re.compile(r"https?://[^\s\"'<>/]+/gp/v/save/")
ANCESTORS = re.compile(r"frame-ancestors [^;]+")
TEXT = ("text/html", "text/css", "application/json")
KEPT = ("content-type", "cache-control", "content-security-policy", "content-language")
# What each browser has of its own, before the page's own scripts.
_OWN = {"iphone": "browser_safari.js", "android": "browser_push.js"}


class Browser:
    """One customer's. The cookies are the same on every phone, as if one had handed the other its link."""

    def __init__(self, app_url: str, http: urllib3.PoolManager) -> None:
        self._app_url, self._http = app_url.rstrip("/"), http
        self._cookies: dict[str, str] = {}
        self._lock = threading.Lock()

    def forget(self) -> None:
        """Another customer."""
        with self._lock:
            self._cookies = {}

    def visit(
        self,
        method: str,
        target: str,
        *,
        kind: str,
        language: str,
        prefix: str,
        body: bytes,
        content_type: str,
    ) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of one of the app's pages, its links kept under `prefix`."""
        headers = {"User-Agent": USER_AGENTS[kind], "Accept-Language": language, "Accept": "*/*"}
        with self._lock:
            if self._cookies:
                headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        if body:
            headers |= {"Content-Type": content_type, "Origin": self._app_url}
        reply = call(self._http, method, self._app_url + target, headers, body or None)
        self._take_cookies(reply)
        return self._answer(reply, prefix, f'<script type="module" src="/page/{_OWN[kind]}"></script>')

    def _answer(self, reply: Reply, prefix: str, beginning: str) -> tuple[int, dict[str, str], bytes]:
        headers = {name: reply.headers[name] for name in KEPT if name in reply.headers}
        if policy := headers.get("content-security-policy"):
            headers["content-security-policy"] = ANCESTORS.sub("frame-ancestors 'self'", policy)
        if location := reply.headers.get("Location"):
            inside = self._kept_inside(location, prefix)
            headers["location"] = inside if inside.startswith(prefix) else prefix + inside
        if not headers.get("content-type", "").startswith(TEXT):
            return reply.status, headers, reply.body
        text = reply.body.decode().replace('="/', f'="{prefix}/').replace("url(/", f"url({prefix}/")
        text = self._kept_inside(text, prefix).replace("<head>", f"<head>{beginning}", 1)
        return reply.status, headers, text.encode()

    def _kept_inside(self, text: str, prefix: str) -> str:
        """Addresses of the app, and save links of Google, as addresses of this page."""
        return SAVE_LINK.sub(f"{prefix}/save/", text.replace(f"{self._app_url}/", f"{prefix}/"))

    def _take_cookies(self, reply: Reply) -> None:
        for line in reply.headers.getlist("Set-Cookie"):
            cookies = SimpleCookie()
            try:
                cookies.load(line)
            except CookieError:
                continue  # a browser drops what it cannot read
            with self._lock:
                for name, morsel in cookies.items():
                    self._cookies[name] = morsel.coded_value
                    if morsel["max-age"] == "0":
                        del self._cookies[name]


def lands_in_a_wallet(path: str) -> bool:
    """Whether a phone opens this address with its wallet instead of its browser."""
    return path.endswith(".pkpass") or path.startswith("/save/")
