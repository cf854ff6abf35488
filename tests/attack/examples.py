"""One good request for every route, with the café's ids in it.

A new route needs its line here as soon as it takes a body, names a thing in its query, or names one in its
path that `IN_PATH` does not know. The sweeps say so, and try every other route by themselves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from chalicelib import wiring
from chalicelib.domain.people.passkeys import handle_of
from chalicelib.domain.people.totp import STEP_MS, code_at
from chalicelib.domain.programme.sources import Source
from chalicelib.entrypoints.api.people.challenges import TO_SIGN_IN, new_challenge, to_add
from chalicelib.entrypoints.http.operation import BASE, Operation
from chalicelib.passkeys import text_of
from tests.attack.ids import PARTNER, Ids
from tests.support.authenticator import Phone
from tests.support.designs import a_page_read, designed
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.images import a_picture

TOTP_SECRET, RECOVERY = "A" * 32, "B" * 16
PHONES = {"own": Phone("https://cards.example"), "another": Phone("https://cards.example")}
PASSKEY = replace(PHONES["own"].passkey, name="Phone", created_ms=NOON_MS)  # of the café's marketer
SOURCE = Source("w1nd", "Window")  # of both programmes
IN_WINDOW = {"module": {"title": {"en": "Brunch"}, "url": "https://cafe.example/brunch"}}
WORDS = {"id": "a", "title": {"en": "Hello"}, "text": {"en": "One coffee is on us today."}}
IN_PATH: Mapping[str, Callable[[Ids], str]] = {
    "programme_id": lambda ids: ids.programme_id,
    "serial": lambda ids: ids.serial,
    "entry_id": lambda ids: ids.entry_id,
    "payment_id": lambda ids: ids.payment_id,
    "source_id": lambda ids: ids.source_id,
    "join_source_id": lambda ids: SOURCE.id,
    "number": lambda ids: ids.sale_id,
    "outlet_id": lambda ids: ids.outlet_id,
    "device_id": lambda ids: ids.device_id,
    "staff_id": lambda ids: ids.staff_id,
    "session_id": lambda ids: ids.session_id,
    "campaign_id": lambda ids: ids.campaigns["draft"],
    "audience_id": lambda ids: ids.audience_id,
    "webhook_id": lambda ids: ids.webhook_id,
    "key_id": lambda ids: ids.key_id,
    "pool_id": lambda ids: "rex",
    "part_id": lambda ids: "cup",
    "cup_id": lambda ids: ids.cup_id,
    "draft_id": lambda ids: ids.draft_id,
    "question_id": lambda ids: ids.question_id,
    "answer_id": lambda ids: ids.answer_id,
    "erasure_number": lambda ids: ids.erasure_number,
    "case_number": lambda ids: ids.case_number,
    "practice": lambda ids: ids.practice,
    "revision": lambda ids: "0",
    "secret": lambda ids: ids.shown,
    "import_id": lambda ids: ids.import_id,
    "passkey_id": lambda ids: ids.passkey_id or PASSKEY.id,
}


@dataclass(frozen=True)
class Example:
    """`state` is that of the campaign that it is about."""

    body: object = None
    raw: bytes | None = None
    query: Mapping[str, str] = field(default_factory=dict)
    state: str = "draft"


def _body(**given: object) -> Example:
    return Example(given)


def _new_passkey() -> dict[str, str]:
    """Of the café's owner."""
    asked = {"site": "cards.example", "user": "", "challenge": new_challenge(to_add(MERCHANT, "cafe-owner"))}
    return Phone("https://cards.example").creates(asked)


def _shown(phone: str) -> dict[str, str]:
    """To sign in as the café's marketer."""
    shown = PHONES[phone].signs({"site": "cards.example", "challenge": new_challenge(TO_SIGN_IN)})
    return {**shown, "user_handle": text_of(handle_of(MERCHANT, "cafe-marketer").encode())}


def _code_of_now() -> str:
    return code_at(TOTP_SECRET, wiring.clock_ms() // STEP_MS)


SHOP = {
    "name": "Café Luna",
    "contact": "+373 22 000 000",
    "currency": "EUR",
    "zone": "Europe/Chisinau",
    "languages": ["ro", "en"],
    "colours": {"background": "#3b2a20", "foreground": "#ffffff", "label": "#d9c4b0", "accent": "#e8a33d"},
    "links": {"privacy": "https://luna.example/privacy"},
}
STAMPS = {
    "id": "coffee-card",
    "name": "Coffee card",
    "type": "stamps",
    "rules": {"needed": 9, "reward": {"en": "a free coffee"}},
    "parts": [{"type": "head_start", "id": "welcome", "n": 2}],
}
ATTENTION = {"per_day": 1, "per_week": 2, "gap_hours": 12, "quiet_from": 1260, "quiet_to": 540}
EXAMPLES: Mapping[str, Callable[[Ids], Example]] = {
    "acceptInvitation": lambda ids: _body(token=ids.invitation, password="a new long password", pin="7391"),
    "addCampaign": lambda ids: _body(name="New", programmes=[ids.programme_id], variants=[WORDS]),
    "addCodes": lambda ids: _body(codes=["REX-7F3K"]),
    "addDraft": lambda ids: _body(programme=ids.programme_id),
    "addPicture": lambda ids: Example(raw=a_picture(), query={"kind": "logo"}),
    "addKey": lambda ids: _body(label="Our till"),
    "addSource": lambda ids: _body(name="Flyer May"),
    "changeSource": lambda ids: _body(name="Door", retired=True),
    "addOutlet": lambda ids: _body(name="Harbour", zone="Europe/Chisinau"),
    "addPaymentSource": lambda ids: _body(description="Our page"),
    "addWebhook": lambda ids: _body(url="https://pos.example.com/new"),
    "answerCase": lambda ids: _body(text="We are sorry.", closes=False),
    "archiveCampaign": lambda ids: Example(state="done"),
    "compareCampaigns": lambda ids: Example(query={"ids": ids.campaigns["done"]}),
    "compareCampaignsCsv": lambda ids: Example(query={"ids": ids.campaigns["done"]}),
    "duplicateCampaign": lambda ids: _body(name="Once more"),
    "unarchiveCampaign": lambda ids: Example(state="archived"),
    "approveCampaign": lambda ids: Example({"digest": ids.digest}, state="waiting"),
    "bringLines": lambda ids: _body(lines=[{"line": 2, "name": "Nina", "balance": "3"}], through=2),
    "bringRegulars": lambda ids: _body(programme_id=ids.programme_id, sha="ab" * 32, name="a.csv", rows=3),
    "cancelCampaign": lambda ids: Example(state="running"),
    "changeAudience": lambda ids: _body(name="All", condition={"all": []}, revision=0),
    "changeCampaign": lambda ids: _body(
        name="New", programmes=[ids.programme_id], variants=[WORDS], face=IN_WINDOW, face_hours=48
    ),
    "changeDraft": lambda ids: _body(body={"name": "Other"}, revision=0),
    "changeOutlet": lambda ids: _body(name="Harbour", zone="Europe/Chisinau"),
    "changeStaff": lambda ids: _body(name="Nina", outlets=[ids.outlet_id]),
    "changeWebhook": lambda ids: _body(description="Other"),
    "checkStatement": lambda ids: _body(
        programme_id=ids.programme_id, month="2026-01", between=[MERCHANT, PARTNER], lines=[]
    ),
    "declineCampaign": lambda ids: Example({"digest": ids.digest, "why": "Too long."}, state="waiting"),
    "closeCase": lambda ids: _body(),
    "chooseOutlet": lambda ids: _body(outlet=ids.outlet_id),
    "chooseText": lambda ids: Example({"text": "a"}, state="compared"),
    "correctCampaign": lambda ids: Example({"variants": [WORDS]}, state="running"),
    "correctPerson": lambda ids: _body(name="Nina"),
    "setConsent": lambda ids: _body(given=True, text="News from the café"),
    "correctEntry": lambda ids: _body(visits=2),
    "correctSale": lambda ids: _body(visits=3, outlet=ids.outlet_id),
    "listMembers": lambda ids: Example(query={"search": "Nina"}),
    "countAudience": lambda ids: _body(condition={"all": []}, programmes=[ids.programme_id]),
    "enrol": lambda ids: _body(name="Nina", language="en"),
    "findCards": lambda ids: Example(query={"barcode": ids.barcode}),
    "getBooks": lambda ids: Example(query={"month": "2026-01"}),
    "getKit": lambda ids: Example(query={"outlet": ids.outlet_id}),
    "getDay": lambda ids: Example(query={"outlet": ids.outlet_id}),
    "getNotes": lambda ids: Example(query={"outlet": ids.outlet_id, "programme": ids.programme_id}),
    "getOverview": lambda ids: Example(query={"outlet": ids.outlet_id, "programme": ids.programme_id}),
    "getOverviewCsv": lambda ids: Example(query={"outlet": ids.outlet_id, "table": "people"}),
    "getReport": lambda ids: Example(query={"outlet": ids.outlet_id}),
    "getStatement": lambda ids: Example(query={"month": "2026-01", "with": PARTNER}),
    "handCase": lambda ids: _body(owner=ids.staff_id.replace("-cashier", "-manager")),
    "handOver": lambda ids: _body(check="known"),
    "honourPaper": lambda ids: _body(barcode=ids.barcode, n=3, outlet=ids.outlet_id),
    "invite": lambda ids: _body(
        email="nina@elsewhere.example", name="Nina", role="cashier", outlets=[ids.outlet_id]
    ),
    "listDay": lambda ids: Example(query={"outlet": ids.outlet_id}),
    "setQuestion": lambda ids: _body(
        kind="smiley", text={"en": "How was it?"}, revision=1, review_url="https://reviews.example/luna"
    ),
    "listAnswers": lambda ids: Example(query={"state": "new"}),
    "noteAnswer": lambda ids: _body(read=True, tags=["milk"]),
    "makeJournal": lambda ids: _body(month="2026-01", rows=[]),
    "markTester": lambda ids: _body(barcode=ids.barcode),
    "measureCampaign": lambda ids: Example(state="done"),
    "offerPairing": lambda ids: _body(label="Tablet", outlet=ids.outlet_id),
    "pair": lambda ids: _body(code=ids.code),
    "listMakeGoods": lambda ids: Example(query={"barcode": ids.barcode}),
    "makeGood": lambda ids: _body(barcode=ids.barcode, part="sorry", reason="The coffee was cold."),
    "setBudgets": lambda ids: _body(cashier=1000, manager=5000, api=1000),
    "listMemberships": lambda ids: Example(query={"barcode": ids.barcode}),
    "pauseMembership": lambda ids: _body(barcode=ids.barcode, part="club"),
    "resumeMembership": lambda ids: _body(barcode=ids.barcode, part="gym"),
    "withdraw": lambda ids: _body(outlet=ids.outlet_id),
    "pay": lambda ids: _body(barcode=ids.barcode, part="club"),
    "pauseCampaign": lambda ids: Example(state="running"),
    "practise": lambda ids: _body(do="stamp", barcode=ids.practice_code),
    "previewCampaign": lambda ids: _body(programmes=[ids.programme_id], variants=[WORDS], face=IN_WINDOW),
    "previewProgramme": lambda ids: Example({"merchant": SHOP, "programme": STAMPS, "at": "full"}),
    "proposeProgrammes": lambda ids: _body(price_minor=450, currency="EUR", visits_a_month=2),
    "publishDraft": lambda ids: _body(revision=0, preview=True),
    "readInvitation": lambda ids: _body(token=ids.invitation),
    "reckonProgramme": lambda ids: _body(programme=STAMPS, currency="EUR", answers={"basket_minor": 450}),
    "recallGifts": lambda ids: Example(state="done"),
    "redeem": lambda ids: _body(barcode=ids.barcode, reward="free"),
    "refund": lambda ids: _body(sale_id=ids.sale_id, outlet=ids.outlet_id),
    "replayWebhook": lambda ids: _body(event_id=ids.event_id),
    "restoreRevision": lambda ids: _body(preview=True),
    "resumeCampaign": lambda ids: Example(state="paused"),
    "retryCampaign": lambda ids: Example(state="running"),
    "reverse": lambda ids: _body(outlet=ids.outlet_id),
    "saveAudience": lambda ids: _body(name="All", condition={"all": []}),
    "scan": lambda ids: _body(barcode=ids.barcode, sale_id="sale-2", outlet=ids.outlet_id),
    "setCampaignSettings": lambda ids: _body(attention=ATTENTION, needs_approval=True, revision=1),
    "setMerchant": lambda ids: Example(SHOP),
    "chooseForWallets": lambda ids: _body(screenshots=False, revision=0),
    "setLimits": lambda ids: _body(scans_per_day_max=1, outlets=[ids.outlet_id], revision=0),
    "setPassword": lambda ids: _body(password=ids.password, new_password="wholly another one"),
    "switchFactorOn": lambda ids: _body(secret=TOTP_SECRET, code=_code_of_now()),
    "addPasskey": lambda ids: _body(name="Phone", **_new_passkey()),
    "renamePasskey": lambda ids: _body(name="My phone"),
    "signInByPasskey": lambda ids: _body(passkey=_shown(ids.phone)),
    "setLanguage": lambda ids: _body(language="ro"),
    "setMails": lambda ids: _body(on=False),
    "setPin": lambda ids: _body(password=ids.password, pin="7391"),
    "noteFile": lambda ids: _body(name="journal.csv"),
    "noteCase": lambda ids: _body(text="Called them."),
    "openCase": lambda ids: _body(barcode=ids.barcode, kind="goods", said="Cold.", outlet=ids.outlet_id),
    "setFactorRule": lambda ids: _body(roles=["manager"], grace_days=7),
    "setRetention": lambda ids: _body(months=24),
    "setCaseSettings": lambda ids: _body(days=3, weekdays=[0, 1]),
    "newLink": lambda ids: _body(send=True),
    "sendSignInCode": lambda ids: _body(email=ids.mail),
    "sendStartCode": lambda ids: _body(mail="nina@elsewhere.example", began=a_page_read(10)),
    "setTiers": lambda ids: _body(tiers=[{"id": "gold", "name": {"en": "Gold"}, "least": 50}], revision=0),
    "start": lambda ids: Example(designed(mail=ids.mail, password=ids.password)),
    "signIn": lambda ids: _body(email=ids.mail, password=ids.password),
    "signInByPin": lambda ids: _body(staff=ids.staff_id, pin=ids.pin),
    "takeCup": lambda ids: _body(outlet=ids.outlet_id),
    "listJars": lambda ids: Example(query={"outlet": ids.outlet_id}),
    "putCupBack": lambda ids: Example(query={"outlet": ids.outlet_id}),
    "testCampaign": lambda ids: _body(cards=[ids.serial]),
    "tryRegulars": lambda ids: _body(
        programme_id=ids.programme_id, lines=[{"line": 2, "name": "Nina", "balance": "3"}]
    ),
    "withdrawCampaign": lambda ids: Example(state="waiting"),
}


def example_of(operation: Operation, ids: Ids, in_path: Ids | None = None) -> tuple[str, object]:
    """The path, of other ids where `in_path` is given, and the body. An AssertionError says what a new
    route lacks."""
    known = EXAMPLES.get(operation.id)
    named = [each["name"] for each in operation.parameters if each["in"] == "query"]
    things = sorted({"outlet", "barcode", "search"}.intersection(named))
    lacks = (
        "a body"
        if operation.body or operation.takes_bytes
        else f"{things[0]!r} in its query"
        if things
        else ""
    )
    assert known or not lacks, (
        f"{operation.id} takes {lacks}: add a good request for it to EXAMPLES in tests/attack/examples.py, "
        "with the café's ids, so that the sweeps can try it as everybody who may not."
    )
    example = known(ids) if known else Example()
    path = BASE
    for part in operation.path.split("/")[1:]:
        path += "/" + (
            _named(part[1:-1], example, in_path or ids, operation) if part.startswith("{") else part
        )
    return path + (f"?{urlencode(example.query)}" if example.query else ""), example.raw or example.body


def _named(name: str, example: Example, ids: Ids, operation: Operation) -> str:
    assert name in IN_PATH, (
        f"{operation.id} has {{{name}}} in its path: add what the café's is called to IN_PATH in "
        "tests/attack/examples.py, and one of the café's to tests/attack/things.py."
    )
    return ids.campaigns[example.state] if name == "campaign_id" else IN_PATH[name](ids)
