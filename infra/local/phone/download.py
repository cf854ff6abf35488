"""A pass downloaded as Safari does: a plain link, redirects followed, the type decides."""

from urllib.parse import urljoin

import urllib3

from infra.local.phone.iphone.bundle import CONTENT_TYPE, InvalidPass
from infra.local.phone.web import Unreachable, call

REDIRECTS_MAX = 5
USER_AGENT = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1"
)


def download(http: urllib3.PoolManager, url: str) -> bytes:
    """The bytes behind a link to a pass, unchecked but for their type."""
    for _ in range(REDIRECTS_MAX):
        try:
            reply = call(http, "GET", url, {"User-Agent": USER_AGENT})
        except Unreachable as error:
            raise InvalidPass("The link does not answer. Is the app running?") from error
        if reply.status in (301, 302, 303, 307, 308):
            url = urljoin(url, reply.headers.get("Location", ""))
            continue
        if reply.status != 200:
            raise InvalidPass(f"The link answered {reply.status} instead of a pass.")
        content_type = reply.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if content_type != CONTENT_TYPE:
            raise InvalidPass(f"The link answered {content_type or 'no type'} instead of {CONTENT_TYPE}.")
        return reply.body
    raise InvalidPass("The link redirects too often.")
