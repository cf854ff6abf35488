"""What campaigns and editions write waits behind what customers do, and asks no wallet in vain."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.card.changed import GIVEN, SWEPT, changed
from chalicelib.aws.table.table import Table
from chalicelib.domain.audience.audience import EVERYBODY, Audience
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery, Progress
from chalicelib.domain.campaign.pages import Sending
from chalicelib.domain.card.card import Card, Lane, Registration, touched
from chalicelib.domain.card.lots import Lot, Move
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.face.look import Notice
from tests.aws.card.conftest import Stream, stamped, to_both
from tests.support.fakes import NOON_MS, a_card


def test_a_campaign_asks_nothing_of_a_wallet_that_nobody_saved_the_card_to(
    table: Table, stream: Stream
) -> None:
    """Nor of one that it was taken off; the counter does: somebody may be about to save it."""
    table.enrol(a_card(holders=()), "")
    table.register(Registration("apple", "CARD1", "phone", NOON_MS, "token", NOON_MS))
    made = Registration("google", "CARD1", "3388.CARD1", NOON_MS, unsaved=True, by_link=True)
    table.register(made)

    def after(change: Callable[[], object]) -> set[tuple[WalletName, Lane]]:
        stream.read()
        change()
        return set(changed(stream.read(), []))

    def told() -> None:
        card = table.card("CARD1")
        assert card is not None
        assert table.put_card(touched(replace(card, news=f"n-{card.version_ms}"), NOON_MS), card.version_ms)

    assert after(told) == {("apple", "campaign")}
    assert after(lambda: stamped(table)) == {("apple", "counter"), ("google", "counter")}
    assert after(lambda: table.note_saved(made, NOON_MS, saved=True)) == {("google", "counter")}
    assert after(told) == {("apple", "campaign"), ("google", "campaign")}
    assert after(lambda: table.note_saved(made, NOON_MS, saved=False)) == set()
    assert after(told) == {("apple", "campaign")}


def test_what_campaigns_and_editions_write_waits_for_what_customers_do(table: Table, stream: Stream) -> None:
    card = table.enrol(a_card(), "")
    table.enrol(a_card("CARD2"), "")
    stream.read()
    sweeps: tuple[Callable[[Card], Card], ...] = (
        lambda card: replace(card, news="n-1", told_ms=(NOON_MS,)),
        lambda card: replace(card, face="n-1"),
        lambda card: replace(card, edition=1, taken=""),
        lambda card: replace(card, key_id="2", former_key_id="1", pass_token="t", reissued_ms=NOON_MS),
        lambda card: replace(card, news="n-2", lots=(CAKE,), swept_ms=NOON_MS),
        lambda card: replace(card, lots=(), swept_ms=NOON_MS + 1),
        lambda card: card,  # a message that a wallet refused is tried again
    )
    for swept in sweeps:
        after = touched(swept(card), NOON_MS)
        assert table.put_card(after, card.version_ms)
        assert changed(stream.read(), []) == to_both("CARD1", after.version_ms, "campaign")
        card = after

    at_counters: tuple[Callable[[Card], Card], ...] = (
        lambda card: replace(card, state="voided"),
        lambda card: replace(card, code_number=1),
        lambda card: replace(card, lots=(CAKE,)),
        lambda card: replace(card, edition=2, visits=1),
    )
    for done in at_counters:
        after = touched(done(card), NOON_MS)
        assert table.put_card(after, card.version_ms)
        assert changed(stream.read(), []) == to_both("CARD1", after.version_ms)
        card = after


def test_a_card_that_is_told_and_stamped_at_once_goes_by_the_counters_lane_alone(
    table: Table, stream: Stream
) -> None:
    card = table.enrol(a_card(), "")
    stream.read()
    told = touched(replace(card, news="n-1"), NOON_MS)
    table.put_card(told, card.version_ms)
    after = stamped(table)
    records = stream.read()

    assert changed(records, []) == changed(records[::-1], []) == to_both("CARD1", after.version_ms)


def test_what_a_sweep_writes_are_fields_of_a_card() -> None:
    assert {each.name for each in fields(Card)} >= SWEPT | GIVEN


CAKE = Move(Lot("cake"), 1)


def test_of_a_campaign_only_the_cards_it_changed_go_to_the_wallets(
    table: Table, stream: Stream, dynamodb: Any, table_name: str
) -> None:
    campaigns = CampaignsTable(dynamodb, table_name, lambda: NOON_MS / 1000)
    card, other = table.enrol(a_card(), ""), table.enrol(a_card("CARD2"), "")
    stream.read()
    campaign = Campaign("c-1", "m-1", "One away", ("coffee",), NOON_MS, "me", due_ms=NOON_MS)
    campaigns.put_campaign(campaign)
    campaigns.put_campaign(replace(campaign, revision=1))
    campaigns.put_notice(Notice("n-1", "m-1"))
    campaigns.put_audience(Audience("a-1", "m-1", "All", EVERYBODY))
    campaigns.put_settings(CampaignSettings("m-1"))
    part = Progress("c-1", "deliver", 0)
    campaigns.advance(part, None)
    campaigns.advance(replace(part, after="CARD1"), part)
    campaigns.deliver(Delivery("c-1", other.serial, "held_out", NOON_MS), None, 0)
    told = touched(replace(card, news="n-1"), NOON_MS)
    campaigns.deliver_many([Sending(Delivery("c-1", "CARD1", "sent", NOON_MS), told, card.version_ms)])
    campaigns.drop_audience("m-1", "a-1")
    records = stream.read()

    assert len(records) == 11
    assert changed(records, []) == to_both("CARD1", told.version_ms, "campaign")
