"""The two buttons that iOS 27 shows under a pass.

https://developer.apple.com/documentation/walletpasses/defining-the-metadata-of-your-wallet-pass
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from infra.local.phone.rules.forms import SCHEME, SERVICE_URL

ACTION_KEYS = ("identifier", "type", "url")
ACTIONS_MAX = 2  # in the order of their importance
ACTIONS_SINCE = 27  # before, iOS ignores them
ACTION_TYPES = (
    "viewOffersRewards", "membershipBenefits", "addToBalance", "order", "shop", "call", "bookAppointment",
    "bookCar", "bookFlight", "bookStay", "viewSchedule", "watchTrailer", "listenToMusic", "place",
)  # fmt: skip


def check_actions(content: Mapping[str, Any]) -> Iterator[str]:
    actions = content.get("featuredActions", [])
    if not isinstance(actions, list) or not all(isinstance(each, dict) for each in actions):
        yield "featuredActions must be a list of actions."
        return
    for action in actions:
        if set(action) != set(ACTION_KEYS) or not all(isinstance(each, str) for each in action.values()):
            yield f"A featured action must have {', '.join(ACTION_KEYS)}, as strings, and nothing else."
        elif action["type"] not in ACTION_TYPES:
            yield f"A featured action has the unknown type {action['type']}."
        elif not SCHEME.match(action["url"]):
            yield f"The address of the featured action {action['identifier']} has no scheme."
    if len({action.get("identifier") for action in actions}) < len(actions):
        yield "Two featured actions have the same identifier."


def remarks_on_actions(actions: Sequence[Mapping[str, str]]) -> Iterator[str]:
    if len(actions) > ACTIONS_MAX:
        yield f"Only {ACTIONS_MAX} of the featuredActions are shown."
    for action in actions:
        if action["type"] == "place":
            yield "A featured action of the type place is never drawn."
        if action["type"] == "call" and not action["url"].startswith("tel:"):
            yield "A featured action of the type call wants a tel: address."
        if action["url"].startswith("http:") and not SERVICE_URL.match(action["url"]):
            yield f"The featured action {action['identifier']} leads to a page without https."
