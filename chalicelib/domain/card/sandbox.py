"""A sandbox: a merchant of its own beside the real one, for a POS under test.

Its name and those of its programmes are the real ones with the sandbox's id behind them, so all that keeps
merchants apart keeps it apart.
"""

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound

TRIAL = "try-"  # begins the sandbox of a draft: there the programme is its own, and no real one
MARK = "."  # in no id that an operator gives and in no path, so nobody gets in by naming a sandbox


def in_sandbox(real: str, sandbox: str) -> str:
    """The name that a merchant or a programme has in this sandbox; "" is none."""
    return f"{real}{MARK}{sandbox}" if sandbox else real


def real_of(name: str) -> str:
    """The name without its sandbox: what the API shows."""
    return name.partition(MARK)[0]


def sandbox_of(name: str) -> str:
    """The id of the sandbox that a name is of, "" for the real ones."""
    return name.partition(MARK)[2]


def in_trial(real: str, draft_id: str) -> str:
    """The name that a merchant or a programme has while this draft is tried."""
    return in_sandbox(real, f"{TRIAL}{draft_id}")


def draft_of(name: str) -> str:
    """The draft in whose trial a name is, "" for every other."""
    sandbox = sandbox_of(name)
    return sandbox.removeprefix(TRIAL) if sandbox.startswith(TRIAL) else ""


def own_card(card: Card | None, merchant_id: str, field: str) -> Card:
    """The merchant's card; another merchant's is as unknown as one that does not exist.

    Only between a merchant and its own sandboxes it is said which of them a card is of.
    """
    if card is None or real_of(card.merchant_id) != real_of(merchant_id):
        raise NotFound("card_unknown", field=field)
    if card.merchant_id != merchant_id:
        raise NotFound("card_of_sandbox" if sandbox_of(card.merchant_id) else "card_is_real", field=field)
    return card
