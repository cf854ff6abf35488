"""Two merchants in one store: a café with one of each thing, and its rival next door."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.referral import Referral
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.suspended import Suspended
from chalicelib.domain.programme.sale.limits import Limits
from tests.attack.examples import SOURCE
from tests.attack.ids import PARTNER, SECRET, Ids
from tests.attack.things import people, things
from tests.support.fakes import MERCHANT, a_programme_stamps
from tests.support.gateway import API_KEY, OTHER_KEY, OTHER_MERCHANT, Shop

FRIENDS = Referral("friends", {"en": "a muffin"})
SORRY = Right("sorry", {"en": "a coffee on us"}, on="case", cost_minor=70)
CUP = Suspended("cup", {"en": "a coffee"}, 1)
COUNTED = ("_attempts", "_counts")  # what counts tries is kept by who tries, and is nobody's
Held = dict[tuple[str, str], Any]  # by the part of the world and its attribute
PAPERS = Limits(papers_per_day_max=99)


@dataclass
class World:
    """The shop with both merchants in it, and what each one's things are called."""

    shop: Shop
    cafe: Ids
    rival: Ids

    def held(self) -> Held:
        """All that is kept anywhere, one level deep: what lies in it never changes."""
        return {
            (name, attribute): _copied(value)
            for name, kept in self._kept().items()
            for attribute, value in vars(kept).items()
            if isinstance(value, dict | list)
        }

    def restore(self, held: Held) -> None:
        kept = self._kept()
        for (name, attribute), value in held.items():
            setattr(kept[name], attribute, _copied(value))

    @contextmanager
    def undone(self) -> Iterator[Held]:
        """Whatever is done inside is as if it had not been; what was held before is handed in."""
        before = self.held()
        try:
            yield before
        finally:
            self.restore(before)

    def _kept(self) -> dict[str, Any]:
        shop = self.shop
        return {
            "store": shop.store, "directory": shop.directory, "campaigns": shop.campaigns,
            "webhooks": shop.webhooks, "work": shop.work_queue, "calls": shop.webhook_queue,
            "addresses": shop.addresses, "mail": shop.mail,
            "erasures": shop.erasures, "erased": shop.erased_list, "questions": shop.questions,
            "cases": shop.cases, "texts": shop.texts, "sums": shop.sums,
            "retentions": shop.retentions,
        }  # fmt: skip


def changes(before: Held, after: Held) -> list[tuple[str, Any, Any]]:
    """Where, under which key, and what: everything that came, went or is another."""
    found = []
    for at, was in before.items():
        if at[1] not in COUNTED and was != after[at]:
            was, now = _keyed(was), _keyed(after[at])
            moved = [key for key in {**was, **now} if was.get(key) != now.get(key)]
            found += [(".".join(at), key, was.get(key, now.get(key))) for key in moved]
    return found


def of_the_cafe(key: object, value: Any, cafe: Ids) -> bool:
    """Whose it says that it is; what names no merchant is the café's when it names a thing of the café's."""
    first = value[0] if isinstance(value, tuple) and value else value
    owner = getattr(first, "merchant_id", None) or getattr(getattr(first, "event", None), "merchant_id", None)
    if owner is not None:
        return bool(owner == MERCHANT)
    return cafe.named_in(f"{key!r} {value!r}")


def build(shop: Shop) -> World:
    club = (
        Membership("club", {"en": "Club"}, 500),
        Membership("gym", {"en": "Gym"}, 900),
        CUP,
        SORRY,
        FRIENDS,
    )
    has: dict[str, Any] = {"parts": club, "partners": (PARTNER,), "limits": PAPERS}
    named = replace(SOURCE, name=f"{SOURCE.name} {SECRET}")
    shop.store.put_programme(a_programme_stamps(**has, sources=(named,)))
    rivals = a_programme_stamps(id="rival-stamps", merchant_id=OTHER_MERCHANT, **has, sources=(SOURCE,))
    shop.store.put_programme(rivals)
    for merchant_id in (MERCHANT, OTHER_MERCHANT):
        settings = CampaignSettings(merchant_id, Attention(quiet_from=0, quiet_to=0), revision=1)
        shop.campaigns.put_settings(settings)
        budgets = {"cashier": 1000, "manager": 1000, "api": 1000}
        there = shop.store.merchant(merchant_id)
        assert there is not None
        shop.store.put_merchant(replace(there, budgets=budgets))
    people(shop, MERCHANT, "cafe", SECRET)
    people(shop, OTHER_MERCHANT, "rival", "Next door")
    return World(
        shop,
        things(shop, MERCHANT, "cafe", SECRET, API_KEY, Ids(serial="C" * 26)),
        things(
            shop,
            OTHER_MERCHANT,
            "rival",
            "Nextdoor",
            OTHER_KEY,
            Ids(programme_id="rival-stamps", serial="R" * 26),
        ),
    )


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(each) if type(each) is dict else each for key, each in value.items()}
    return list(value)


def _keyed(value: Any) -> dict[Any, Any]:
    return value if isinstance(value, dict) else dict(enumerate(value))
