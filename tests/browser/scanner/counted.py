"""What a page fetches, in bytes as they come over the wire."""

from typing import Any

from playwright.sync_api import Page

Fetched = list[tuple[str, int]]


def counted(page: Page) -> Fetched:
    """What comes over the network from now on: addresses and bytes, as the browser counts them."""
    fetched: Fetched = []
    names: dict[str, str] = {}

    def began(event: dict[str, Any]) -> None:
        names[event["requestId"]] = event["response"]["url"]

    def ended(event: dict[str, Any]) -> None:
        fetched.append((names.get(event["requestId"], ""), int(event["encodedDataLength"])))

    tools = page.context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.on("Network.responseReceived", began)
    tools.on("Network.loadingFinished", ended)
    return fetched


def kilobytes(fetched: Fetched) -> str:
    return f"{sum(size for _, size in fetched) / 1000:.1f} kB"


def by_size(fetched: Fetched) -> list[str]:
    """The largest first, to see what it comes from."""
    largest = sorted(fetched, key=lambda each: -each[1])
    return [f"{kilobytes(fetched)}, {len(fetched)} answers", *(f"{size} {name}" for name, size in largest)]
