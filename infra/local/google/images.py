"""Google fetches every image when a pass is written; one that cannot be fetched fails the write."""

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import urllib3

from infra.local.google.errors import ApiError

_KNOWN_MAX = 5000
_BYTES_MAX = 8 * 1024 * 1024
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
LOOPBACK = ("localhost", "127.0.0.1")


class Images:
    """An address that once gave an image is not fetched again: Google keeps its own copy too."""

    def __init__(self) -> None:
        self._http = urllib3.PoolManager(num_pools=4)
        self._known: set[str] = set()

    async def check(self, body: Any) -> None:
        """Refuse `body` if an image that it names cannot be fetched."""
        for url in {url for url in image_urls(body) if url not in self._known}:
            problem = await asyncio.to_thread(self._problem, url)
            if problem:
                raise ApiError(400, f"Image cannot be loaded: {url} ({problem})", "invalid")
            if len(self._known) < _KNOWN_MAX:
                self._known.add(url)

    def _problem(self, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
            return "it must be a public https address"
        try:
            response = self._http.request(
                "GET", url, timeout=urllib3.Timeout(connect=3, read=20), retries=False, preload_content=False
            )
            try:
                data = response.read(_BYTES_MAX)
            finally:
                response.release_conn()
        except urllib3.exceptions.HTTPError as error:
            return str(error)
        if response.status != 200:
            return f"it answers {response.status}"
        return "" if data.startswith(_MAGIC) else "it is neither PNG nor JPEG"


def image_urls(value: Any) -> Iterator[str]:
    """Each `sourceUri.uri` anywhere in `value`."""
    if isinstance(value, list):
        for item in value:
            yield from image_urls(item)
    elif isinstance(value, dict):
        source = value.get("sourceUri")
        if isinstance(source, dict) and isinstance(source.get("uri"), str):
            yield source["uri"]
        for member in value.values():
            yield from image_urls(member)
