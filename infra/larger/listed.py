"""A list of serials as the source of a campaign's pages, in place of the card index.

The list says whom to look at, and nothing else: the cards are read as they are, and judged as every other.
"""

from bisect import bisect_right
from functools import lru_cache
from pathlib import Path
from typing import Any

from chalicelib.domain.campaign.pages import CardPage
from chalicelib.service.campaign.ports import Campaigns


class ListedCampaigns:
    """The campaigns' store with the pages of a list: `Campaigns` in all else."""

    def __init__(self, campaigns: Campaigns, folder: Path) -> None:
        self.index, self._folder = campaigns, folder

    def __getattr__(self, name: str) -> Any:
        return getattr(self.index, name)

    def card_page(self, programme_id: str, shard: int, after: str, limit: int) -> CardPage:
        """As the port promises; a card that is gone, or in another programme by now, is passed over."""
        listed = _lines(self._folder / programme_id / f"{shard:02d}.txt")
        begin = bisect_right(listed, after)
        wanted = listed[begin : begin + limit]
        found = self.index.members(wanted) if wanted else {}
        members = tuple(
            found[serial]
            for serial in wanted
            if serial in found and found[serial].card.programme_id == programme_id
        )
        more = len(listed) > begin + limit
        return CardPage(members, wanted[-1] if more else "")


@lru_cache(maxsize=16)  # a worker goes through one file, page by page
def _lines(file: Path) -> tuple[str, ...]:
    return tuple(file.read_text().splitlines()) if file.exists() else ()
