"""A customer at the app's pages, as far as headers go."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from tests.support.gateway import Reply, call

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"  # noqa: E501  # as it is sent


@dataclass
class Browser:
    """A customer's browser, as far as headers go: keeps cookies, follows nothing by itself. A phone's, which
    is its holder's own; with another agent, anybody's."""

    agent: str = IPHONE
    language: str = "en"
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str, **headers: str) -> Reply:
        return self._send("GET", path, None, headers)

    def post(self, path: str, fields: Mapping[str, str] | bytes, **headers: str) -> Reply:
        body = fields if isinstance(fields, bytes) else urlencode(fields).encode()
        ours = {"content_type": "application/x-www-form-urlencoded", "sec_fetch_site": "same-origin"}
        return self._send("POST", path, body, {**ours, **headers})

    def _send(self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]) -> Reply:
        sent = {"accept": "text/html", "accept-language": self.language, "user-agent": self.agent}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        if self.cookies:
            sent["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        reply = call(method, path, sent, body)
        for each in reply.headers.get_all("Set-Cookie", []):
            name, _, rest = each.partition("=")
            self.cookies[name] = rest.partition(";")[0]
        return reply


def field_of(html: str, name: str) -> str:
    """The value of a form's field on a page."""
    match = re.search(rf'name="{name}" value="([^"]*)"', html)
    assert match, f"no field {name}"
    return match[1]
