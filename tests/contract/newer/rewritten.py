"""Each kind of item that is written whole: how it is put there, and what writes it again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.customer.erasures import ErasureTable
from chalicelib.aws.customer.retentions import RetentionTable
from chalicelib.aws.feedback.questions import QuestionsTable
from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.table.table import Table
from chalicelib.aws.webhook.webhooks import WebhookTable
from chalicelib.domain.audience.audience import EVERYBODY, Audience
from chalicelib.domain.audience.sizes import Size, Sizes, with_size
from chalicelib.domain.campaign import tester
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Progress, Variant
from chalicelib.domain.card.asked import Asked
from chalicelib.domain.card.card import Owed, Registration, touched
from chalicelib.domain.customer.erasure import begun, gone_on
from chalicelib.domain.customer.retention import Retention
from chalicelib.domain.feedback.answer import Answer
from chalicelib.domain.feedback.question import Question
from chalicelib.domain.people.attempts import NONE
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import Device, Outlet
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.webhook.tries import CallResult, health_after
from chalicelib.service.campaign.audience import save as save_audience
from chalicelib.service.campaign.rules import set_rules
from chalicelib.service.customer.retention import set_retention
from chalicelib.service.people.places import put_outlet
from infra.put import put_programme
from tests.contract.steps import Clock, scanned
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.people import a_person
from tests.support.webhook_values import a_call, an_endpoint

CHALICELIB = Path(__file__).parents[3] / "chalicelib"


NEW = {"S": "a newer release wrote it"}


LINE = AuditLine(MERCHANT, NOON_MS, "staff:olga", "outlet.change", "main", {})


WRITTEN_ONCE = {
    *("ApiKey", "AuditLine", "Begun", "Code", "Consent", "Entry", "Notice", "Pairing", "Returned"),
    *("Revision", "Session", "Share", "States"),
}


"""Read into values, and never written whole a second time, or made anew from nothing each time."""


class World:
    """Every store over one table, and a newer release that has written to all of its items."""

    def __init__(self, client: Any, name: str, clock: Clock) -> None:
        self._client, self._name = client, name
        self.store = Table(client, name, clock)
        self.people = DirectoryTable(client, name, clock)
        self.campaigns = CampaignsTable(client, name, clock)
        self.webhooks = WebhookTable(client, name, clock)
        self.questions = QuestionsTable(client, name, clock)
        self.erasures = ErasureTable(client, name, clock)
        self.retentions = RetentionTable(client, name, clock)
        self.store.put_merchant(LUNA)

    def items(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._client.scan(TableName=self._name)["Items"]
        return found

    def write_as_a_newer_release(self) -> None:
        for item in self.items():
            within = {name: made_newer(held) for name, held in item.items() if "M" in held or "L" in held}
            newer = {**item, **within, "newer": NEW, "newer_kind": {"SS": ["a", "b"]}}
            self._client.put_item(TableName=self._name, Item=newer)


def made_newer(held: dict[str, Any]) -> dict[str, Any]:
    """A nested value, or a list of them, as the newer release wrote it."""
    if "L" in held:
        return {"L": [made_newer(element) if "M" in element else element for element in held["L"]]}
    return {"M": {**held["M"], "newer": NEW}}


CARD = a_card(owed=(Owed("free", {"en": "Coffee"}, 8, 1),), asked=Asked("q1", NOON_MS))


PROGRAMME = a_programme_stamps(tiers=(Tier("gold", {"en": "Gold"}, 50),), limits=Limits(500, 3, 600))


CAMPAIGN = Campaign(
    "c1",
    MERCHANT,
    "Spring",
    (PROGRAMME.id,),
    NOON_MS,
    "staff:olga",
    variants=(Variant("a", {"en": "Hi"}, {}),),
)


PROGRESS = Progress("c1", "deliver", 0)


MAIN = Outlet("main", MERCHANT, "Main street", "UTC")


TABLET = Device("v1", MERCHANT, "main", "Counter", "d" * 64, NOON_MS)


TESTER = tester.Tester(MERCHANT, "CARD1", NOON_MS, "staff:olga")


QUESTION = Question(MERCHANT, "q1", "smiley", {"en": "How was it?"}, revision=1)


ANSWER = Answer("CARD1", MERCHANT, "coffee", "q1", NOON_MS, NOON_MS, NOON_MS, "2026-09-21", words="Good")


ERASURE = begun(a_card(), "customer", "customer", NOON_MS)


PHONE = Registration("apple", "CARD1", "phone", NOON_MS, "token")


def _card_scanned(world: World) -> None:
    scanned(world.store, "CARD1", "sale-1")


def _card_touched(world: World) -> None:
    card = there(world.store.card("CARD1"))
    assert world.store.put_card(touched(card, NOON_MS), expected_version_ms=card.version_ms)


def _programme_changed(world: World) -> None:
    programme = there(world.store.programme(PROGRAMME.id))
    assert world.store.replace_programme(replace(programme, name="New", revision=1), 0)


def _programme_from_its_file(world: World) -> None:
    put_programme(world.store, replace(PROGRAMME, name="New"))


def _campaign_changed(world: World) -> None:
    campaign = there(world.campaigns.campaign(MERCHANT, "c1"))
    assert world.campaigns.put_campaign(replace(campaign, revision=1))


def _person_changed(world: World) -> None:
    person = there(world.people.staff(MERCHANT, "ana"))
    assert world.people.put_staff(replace(person, name="New", revision=1), LINE)


def _outlet_changed(world: World) -> None:
    put_outlet(world.people, replace(MAIN, name="New"), "staff:olga", NOON_MS, new=False)


def _till_unpaired(world: World) -> None:
    device = there(world.people.device(MERCHANT, "v1"))
    world.people.put_device(replace(device, revoked_ms=NOON_MS), LINE)


def _sign_in_failed(world: World) -> None:
    before = world.people.attempts("ana")
    assert world.people.count("ana", before, before.failed(NOON_MS).succeeded(NOON_MS + 1))


def _endpoint_changed(world: World) -> None:
    endpoint = there(world.webhooks.endpoint(MERCHANT, "w1"))
    assert world.webhooks.put_endpoint(replace(endpoint, revision=1), LINE)


def _call_tried(world: World) -> None:
    call = there(world.webhooks.call(MERCHANT, "w1", a_call().event_id))
    world.webhooks.put_call(replace(call, tries=1))


def _endpoint_recovered(world: World) -> None:
    health = health_after(world.webhooks.health(an_endpoint()), CallResult(failure="timeout"), NOON_MS)
    world.webhooks.put_health(an_endpoint(), health_after(health, CallResult(200), NOON_MS))


def _audience_changed(world: World) -> None:
    save_audience(world.campaigns, Audience("a1", MERCHANT, "New", EVERYBODY), 0)


def _audience_counted(world: World) -> None:
    sizes = world.campaigns.sizes(MERCHANT, "a1")
    world.campaigns.put_sizes(with_size(sizes, Size(date(2026, 9, 21), 3, 0, 2), due_ms=0))


def _settings_changed(world: World) -> None:
    set_rules(
        world.campaigns,
        CampaignSettings(MERCHANT, needs_approval=True, revision=2),
        "staff:olga",
        NOON_MS,
    )


def _sweep_went_on(world: World) -> None:
    (progress,) = world.campaigns.progress("c1")
    assert world.campaigns.advance(replace(progress, after="CARD1"), progress)


def _tester_tried(world: World) -> None:
    (tester,) = world.campaigns.testers(MERCHANT)
    world.campaigns.put_tester(replace(tester, trial="n1", until_ms=NOON_MS), None)


def _question_changed(world: World) -> None:
    question = there(world.questions.question(MERCHANT))
    assert world.questions.put_question(replace(question, on=False, revision=2), LINE)


def _answer_read(world: World) -> None:
    answer = there(world.questions.answer("CARD1", NOON_MS))
    assert world.questions.note_answer(replace(answer, read_ms=NOON_MS, revision=1))


def _erasure_went_on(world: World) -> None:
    erasure = there(world.erasures.erasure(MERCHANT, ERASURE.number))
    world.erasures.put_erasure(gone_on(erasure, NOON_MS + 1, waits=True))


def _retention_changed(world: World) -> None:
    set_retention(world.retentions, MERCHANT, 36, by="staff:olga", now_ms=NOON_MS)


def _phone_registered_again(world: World) -> None:
    assert not world.store.register(replace(PHONE, push_token="new"))


REWRITTEN: dict[str, tuple[Callable[[World], object], Callable[[World], None]]] = {
    "a card that is scanned": (lambda world: world.store.enrol(CARD, ""), _card_scanned),
    "a card that is touched": (lambda world: world.store.enrol(CARD, ""), _card_touched),
    "a programme": (lambda world: world.store.put_programme(PROGRAMME), _programme_changed),
    "a programme put from its file": (
        lambda world: world.store.put_programme(PROGRAMME),
        _programme_from_its_file,
    ),
    "a campaign": (lambda world: world.campaigns.put_campaign(CAMPAIGN), _campaign_changed),
    "a sweep's progress": (lambda world: world.campaigns.advance(PROGRESS, None), _sweep_went_on),
    "a person": (lambda world: world.people.add_staff(a_person("ana"), LINE), _person_changed),
    "an outlet": (lambda world: world.people.put_outlet(MAIN, LINE), _outlet_changed),
    "a till": (lambda world: world.people.put_device(TABLET, LINE), _till_unpaired),
    "a count of sign-ins": (lambda world: world.people.count("ana", NONE, NONE.failed(1)), _sign_in_failed),
    "a webhook": (lambda world: world.webhooks.put_endpoint(an_endpoint(), LINE), _endpoint_changed),
    "a webhook's call": (lambda world: world.webhooks.put_call(a_call()), _call_tried),
    "how a webhook does": (
        lambda world: world.webhooks.put_health(
            an_endpoint(),
            health_after(world.webhooks.health(an_endpoint()), CallResult(failure="timeout"), 1),
        ),
        _endpoint_recovered,
    ),
    "an audience": (
        lambda world: world.campaigns.put_audience(Audience("a1", MERCHANT, "All", EVERYBODY)),
        _audience_changed,
    ),
    "an audience's sizes": (
        lambda world: world.campaigns.put_sizes(Sizes(MERCHANT, "a1", due_ms=5)),
        _audience_counted,
    ),
    "a merchant's settings": (
        lambda world: world.campaigns.put_settings(CampaignSettings(MERCHANT, revision=1)),
        _settings_changed,
    ),
    "a tester": (lambda world: world.campaigns.put_tester(TESTER, None), _tester_tried),
    "a question": (lambda world: world.questions.put_question(QUESTION, LINE), _question_changed),
    "an answer": (lambda world: world.questions.note_answer(ANSWER), _answer_read),
    "an erasure": (lambda world: world.erasures.put_erasure(ERASURE), _erasure_went_on),
    "for how long cards are kept": (
        lambda world: world.retentions.put_retention(Retention(MERCHANT, 24, revision=1)),
        _retention_changed,
    ),
    "a registration": (lambda world: world.store.register(PHONE), _phone_registered_again),
}


def there(found: Any) -> Any:
    assert found is not None
    return found
