"""One good request for every route, with the café's ids in it.

A new route needs its line here as soon as it takes a body, names a thing in its query, or names one in its
path that `IN_PATH` does not know. The sweeps say so, and try every other route by themselves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from chalicelib.entrypoints.http.operation import BASE, Operation
from tests.attack.ids import Ids

WORDS = {"id": "a", "title": {"en": "Hello"}, "text": {"en": "One coffee is on us today."}}
IN_PATH: Mapping[str, Callable[[Ids], str]] = {
    "programme_id": lambda ids: ids.programme_id,
    "serial": lambda ids: ids.serial,
    "entry_id": lambda ids: ids.entry_id,
    "outlet_id": lambda ids: ids.outlet_id,
    "device_id": lambda ids: ids.device_id,
    "staff_id": lambda ids: ids.staff_id,
    "campaign_id": lambda ids: ids.campaigns["draft"],
    "audience_id": lambda ids: ids.audience_id,
    "webhook_id": lambda ids: ids.webhook_id,
}


@dataclass(frozen=True)
class Example:
    """`state` is that of the campaign that it is about."""

    body: object = None
    query: Mapping[str, str] = field(default_factory=dict)
    state: str = "draft"


def _body(**given: object) -> Example:
    return Example(given)


ATTENTION = {"per_day": 1, "per_week": 2, "gap_hours": 12, "quiet_from": 1260, "quiet_to": 540}
EXAMPLES: Mapping[str, Callable[[Ids], Example]] = {
    "acceptInvitation": lambda ids: _body(token=ids.invitation, password="a new long password", pin="7391"),
    "addCampaign": lambda ids: _body(name="New", programmes=[ids.programme_id], variants=[WORDS]),
    "addOutlet": lambda ids: _body(name="Harbour", zone="Europe/Chisinau"),
    "addWebhook": lambda ids: _body(url="https://pos.example.com/new"),
    "approveCampaign": lambda ids: Example({"digest": ids.digest}, state="waiting"),
    "cancelCampaign": lambda ids: Example(state="running"),
    "changeAudience": lambda ids: _body(name="All", condition={"all": []}, revision=0),
    "changeCampaign": lambda ids: _body(name="New", programmes=[ids.programme_id], variants=[WORDS]),
    "changeOutlet": lambda ids: _body(name="Harbour", zone="Europe/Chisinau"),
    "changeStaff": lambda ids: _body(name="Nina", outlets=[ids.outlet_id]),
    "changeWebhook": lambda ids: _body(description="Other"),
    "chooseOutlet": lambda ids: _body(outlet=ids.outlet_id),
    "correctCampaign": lambda ids: Example({"variants": [WORDS]}, state="running"),
    "countAudience": lambda ids: _body(condition={"all": []}, programmes=[ids.programme_id]),
    "enrol": lambda ids: _body(name="Nina", language="en"),
    "findCards": lambda ids: Example(query={"barcode": ids.barcode}),
    "getReport": lambda ids: Example(query={"outlet": ids.outlet_id}),
    "invite": lambda ids: _body(
        email="nina@elsewhere.example", name="Nina", role="cashier", outlets=[ids.outlet_id]
    ),
    "listDay": lambda ids: Example(query={"outlet": ids.outlet_id}),
    "markTester": lambda ids: _body(barcode=ids.barcode),
    "measureCampaign": lambda ids: Example(state="done"),
    "offerPairing": lambda ids: _body(label="Tablet", outlet=ids.outlet_id),
    "pair": lambda ids: _body(code=ids.code),
    "pauseCampaign": lambda ids: Example(state="running"),
    "previewCampaign": lambda ids: _body(programmes=[ids.programme_id], variants=[WORDS]),
    "readInvitation": lambda ids: _body(token=ids.invitation),
    "redeem": lambda ids: _body(barcode=ids.barcode, reward="free"),
    "refund": lambda ids: _body(sale_id=ids.sale_id, outlet=ids.outlet_id),
    "replayWebhook": lambda ids: _body(event_id=ids.event_id),
    "resumeCampaign": lambda ids: Example(state="paused"),
    "retryCampaign": lambda ids: Example(state="running"),
    "reverse": lambda ids: _body(outlet=ids.outlet_id),
    "saveAudience": lambda ids: _body(name="All", condition={"all": []}),
    "scan": lambda ids: _body(barcode=ids.barcode, sale_id="sale-2", outlet=ids.outlet_id),
    "setCampaignSettings": lambda ids: _body(attention=ATTENTION, needs_approval=True, revision=1),
    "setLimits": lambda ids: _body(scans_per_day_max=1, outlets=[ids.outlet_id], revision=0),
    "setPassword": lambda ids: _body(password=ids.password, new_password="wholly another one"),
    "setPin": lambda ids: _body(password=ids.password, pin="7391"),
    "setTiers": lambda ids: _body(tiers=[{"id": "gold", "name": {"en": "Gold"}, "least": 50}], revision=0),
    "signIn": lambda ids: _body(email=ids.mail, password=ids.password),
    "signInByPin": lambda ids: _body(staff=ids.staff_id, pin=ids.pin),
    "testCampaign": lambda ids: _body(cards=[ids.serial]),
    "withdrawCampaign": lambda ids: Example(state="waiting"),
}


def example_of(operation: Operation, ids: Ids, in_path: Ids | None = None) -> tuple[str, object]:
    """The path, of other ids where `in_path` is given, and the body. An AssertionError says what a new
    route lacks."""
    known = EXAMPLES.get(operation.id)
    named = [each["name"] for each in operation.parameters if each["in"] == "query"]
    things = sorted({"outlet", "barcode", "search"}.intersection(named))
    lacks = "a body" if operation.body else f"{things[0]!r} in its query" if things else ""
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
    return path + (f"?{urlencode(example.query)}" if example.query else ""), example.body


def _named(name: str, example: Example, ids: Ids, operation: Operation) -> str:
    assert name in IN_PATH, (
        f"{operation.id} has {{{name}}} in its path: add what the café's is called to IN_PATH in "
        "tests/attack/examples.py, and one of the café's to tests/attack/world.py."
    )
    return ids.campaigns[example.state] if name == "campaign_id" else IN_PATH[name](ids)
