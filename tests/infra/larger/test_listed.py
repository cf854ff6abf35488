"""A campaign that goes over a list from an export: each card at most once, and the card decides."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from chalicelib.aws.card.items import card_item, registration_item
from chalicelib.domain.audience.audience import And, Compared, Condition, OneOf
from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.card.card import Card, touched
from infra.larger.ask import ExportedCards
from infra.larger.columns import write_parquet
from infra.larger.exported import exported_items, write_export
from infra.larger.listed import ListedCampaigns
from tests.support.audiences import NOW
from tests.support.campaign_world import ONE_AWAY, World, cards, told
from tests.support.fakes import MERCHANT, FakeStore, a_programme_stamps


def a_list(world: World, audience: Condition, folder: Path) -> Path:
    """Who is to be looked at, from an export of all that the world holds."""
    store: FakeStore = world.store
    items = [card_item(card) for card in store.all_cards()]
    items += [registration_item(each) for each in store.all_registrations()]
    write_export(items, folder / "export")
    write_parquet(lambda: exported_items(folder / "export"), store.programme, folder / "cards")
    with ExportedCards(folder / "cards", MERCHANT) as exported:
        exported.write_list(["coffee"], audience, NOW, folder / "list")
    return folder / "list"


def over_a_list(folder: Path, audience: Condition, *held: Card) -> World:
    store = FakeStore(a_programme_stamps())
    world = World(store)
    world.add(*held)
    world.campaigns = ListedCampaigns(world.campaigns, a_list(world, audience, folder))
    return world


def serials(of: Sequence[Card]) -> list[str]:
    return [card.serial for card in of]


def pages(world: World, limit: int) -> list[str]:
    """Every serial of every shard's pages, as a sweep goes through them."""
    found = []
    for shard in range(SHARDS):
        after = ""
        while True:
            page = world.campaigns.card_page("coffee", shard, after, limit)
            found += [member.card.serial for member in page.members]
            after = page.next
            if not after:
                break
    return found


def test_the_list_is_a_source_of_pages_like_the_card_index(tmp_path: Path) -> None:
    near, far = cards(120, balance=9), [replace(each, serial=f"F{each.serial}") for each in cards(120)]
    world = over_a_list(tmp_path, ONE_AWAY, *near, *far)
    for limit in (1, 7, 100):
        found = pages(world, limit)
        assert sorted(found) == serials(near), "those who are meant, each once"
    (member,) = world.campaigns.card_page("coffee", _shard_with(world), "", 1).members
    assert member.wallets == {"apple"}


def _shard_with(world: World) -> int:
    return next(s for s in range(SHARDS) if world.campaigns.card_page("coffee", s, "", 1).members)


def test_a_sweep_that_is_run_twice_tells_each_card_once(tmp_path: Path) -> None:
    """Step Functions runs an item again that it has not heard of: the delivery's key is what counts."""
    near = cards(120, balance=9)
    world = over_a_list(tmp_path, ONE_AWAY, *near)
    world.send(world.draft(audience=ONE_AWAY))
    first = list(world.queue.messages)
    for work, _delay in first[:-1]:  # all but one part of the list: the campaign is still under way
        world.do(work)
    before = len(world.deliveries())
    assert 100 < before < 120
    _forget_places(world)
    world.queue.messages = [*first, *first]
    world.work()

    assert told(world.store, serials(near)[:100]) == [1] * 100
    assert set(world.deliveries().values()) == {"sent"}
    assert len(world.deliveries()) == 120
    assert world.counts()["sent"] == 120, "and it counts once"


def test_a_list_and_the_card_index_together_tell_each_card_once(tmp_path: Path) -> None:
    near = cards(100, balance=9)
    world = over_a_list(tmp_path, ONE_AWAY, *near)
    world.send(world.draft(audience=ONE_AWAY))
    first = list(world.queue.messages)
    for work, _delay in first[:8]:
        world.do(work)
    assert 0 < len(world.deliveries()) < 100
    _forget_places(world)
    world.campaigns = world.campaigns.index  # a stack that was rolled back to the index
    world.queue.messages = first
    world.work()

    assert told(world.store, serials(near)) == [1] * 100


def test_who_is_no_longer_meant_is_not_told_and_who_withdrew_is_held(tmp_path: Path) -> None:
    """The list is as old as its export; the card says what is so."""
    near = cards(60, balance=9)
    world = over_a_list(tmp_path, ONE_AWAY, *near)
    left, withdrew = near[0], near[1]
    _change(world, left, balance=2)
    _change(world, withdrew, messages_consent_ms=None)
    world.send(world.draft(audience=ONE_AWAY))
    world.work()

    ended = world.deliveries()
    assert left.serial not in ended
    assert ended[withdrew.serial] == "no_consent"
    assert sum(state == "sent" for state in ended.values()) == 58


def test_what_an_export_cannot_answer_is_decided_at_the_card(tmp_path: Path) -> None:
    """The list has all who are near; who got another campaign lies beside the cards."""
    audience = And((ONE_AWAY, OneOf("got", ("c0",))))
    near = cards(50, balance=9)
    world = over_a_list(tmp_path, audience, *near, replace(cards(1)[0], serial="FAR"))
    assert len(pages(world, 100)) == 50
    world.send(world.draft(audience=audience))
    world.work()
    assert world.deliveries() == {}


def test_a_card_that_is_gone_ends_no_page(tmp_path: Path) -> None:
    near = cards(50, balance=9)
    world = over_a_list(tmp_path, Compared("balance", "at_least", 9), *near)
    listed = min((tmp_path / "list" / "coffee").glob("*.txt"))
    held = listed.read_text().split()
    listed.write_text("".join(f"{each}\n" for each in sorted(["CARD0000GONE", *held])))
    assert sorted(pages(world, 1)) == serials(near)


def _forget_places(world: World) -> None:
    """As though nobody had noted how far the sweep had come."""
    world.campaigns.index._progress.clear()


def _change(world: World, card: Card, **changes: object) -> None:
    now = world.store.card(card.serial)
    assert world.store.put_card(touched(replace(now, **changes), world.now_ms), now.version_ms)
