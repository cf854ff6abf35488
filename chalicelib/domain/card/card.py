"""A customer's card in one programme, and what carries it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal, get_args

from chalicelib.domain.card.asked import Asked
from chalicelib.domain.card.lots import Moves
from chalicelib.domain.card.wallets import WALLETS, WalletName
from chalicelib.domain.kept import Kept
from chalicelib.domain.text import Text

CardState = Literal["active", "voided"]


@dataclass(frozen=True, slots=True)
class Owed:
    """`times` a reward at the `cost` that it had when the card had earned it: a later price does not take it
    away. `name` is of then too: the reward may be handed out to nobody else any more."""

    reward_id: str
    name: Text
    cost: int
    times: int


@dataclass(frozen=True, slots=True)
class Card(Kept):
    """`balance` (stamps or points) is the sum of the card's entries, less what has ended.

    `lots` are what it holds of other units; those of the main unit say which share of `balance` ends some
    day, or is owed by another merchant.

    `referred_by` is the serial of the card that brought this customer, `source` the id of the programme's
    poster, flyer or link by which it came (`programme.sources`).

    `version_ms` only rises and is Apple's update tag; `modified_s` (epoch s) only rises and is its
    Last-Modified; `key_id` names the secret its code and tokens were made with. A card that was issued again
    under another key has the token of its pass in `pass_token`; `former_key_id` is the key before, and
    `reissued_ms` the version with which the newest code came, for this reason or the next.
    `code_number` counts the codes that were replaced because they had got into other hands; `codes_until_ms`
    are the times when each of them ended (epoch ms, first code first), and `old_tokens` the pass tokens of
    those before, latest first. `moved` counts how often the card went to another phone for good;
    `left_tokens` are the pass tokens of the phones that it left, which follow no more.
    `scanned_ms` are the times of recent scans, where the programme's limits count them. `phone` has its
    country apart ("+373 69123456").

    What an audience asks is kept with the card, so that no history is read for it: `visits`,
    `redemptions`, `spent_minor` and `earned` count all that was not taken back, `visit_s` has the latest
    visits (epoch s, oldest first), `outlets` where they were, latest first. `birthday` is "MM-DD", `zone`
    the customer's IANA time zone, both "" when unknown.

    `language` is the customer's as it was chosen once, perhaps none of ours any more (`domain.text.ours`).

    `news` and `face` name what campaigns put on the card (`domain.face.look.Notice`); `told_ms` are the times
    of its latest messages, oldest first. `merged` is what filled the merge fields of the news when it was
    told: the card says it as long as the news stands, whatever its balance is by then.

    `taken` is the reward that its latest entry took. `edition` is the programme's that the card was written
    under: one of a later edition is shown anew. `owed` are rewards that it keeps at a price of before.
    `voided_ms`: since when it is voided. `swept_ms`: the version by which a campaign last gave something, or
    took it back. `silent_ms`: the version that no phone is to announce. `cue` is what its latest change is
    announced by (`programme.cue`). `looked_ms`: until when it was looked at what ends on it, and nothing was
    to be shown.
    `asked`: what it was last asked after a visit. `unused_ms`: since when it says that it ends because nobody
    uses it (`domain.card.unused`).
    `erased_ms`: since when nothing personal may be on it any more (`customer.erasure`); it is voided as well.

    `mail_proven_ms` and `phone_proven_ms`: when whoever holds the card gave back a code that was sent there;
    0: never, or it has changed since. `siblings` are the serials of the same person's other cards, which
    share one that is proven (`domain.card.person`).

    `holders` are the places that hold it, each as `held_as` says, kept by whoever registers, saves, removes
    and leaves; None: not known, it was last written by an older release. They are no part of its version: no
    phone shows them.
    """

    serial: str
    merchant_id: str
    programme_id: str
    balance: int
    version_ms: int
    modified_s: int
    created_ms: int
    key_id: str
    language: str = "en"
    holder_name: str = ""
    messages_consent_ms: int | None = None
    state: CardState = "active"
    expires_ms: int | None = None
    scanned_ms: tuple[int, ...] = ()
    phone: str = ""
    mail: str = ""
    birthday: str = ""
    zone: str = ""
    visits: int = 0
    redemptions: int = 0
    spent_minor: int = 0
    earned: int = 0
    visit_s: tuple[int, ...] = ()
    outlets: tuple[str, ...] = ()
    news: str = ""
    face: str = ""
    told_ms: tuple[int, ...] = ()
    merged: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    taken: str = ""
    edition: int = 0
    owed: tuple[Owed, ...] = ()
    pass_token: str = ""
    former_key_id: str = ""
    reissued_ms: int = 0
    code_number: int = 0
    codes_until_ms: tuple[int, ...] = ()
    old_tokens: tuple[str, ...] = ()
    moved: int = 0
    left_tokens: tuple[str, ...] = ()
    lots: Moves = ()
    referred_by: str = ""
    voided_ms: int = 0
    swept_ms: int = 0
    silent_ms: int = 0
    cue: str = ""
    looked_ms: int = 0
    mail_proven_ms: int = 0
    phone_proven_ms: int = 0
    siblings: tuple[str, ...] = ()
    asked: Asked | None = None
    erased_ms: int = 0
    unused_ms: int = 0
    source: str = ""
    holders: tuple[str, ...] | None = field(default=None, compare=False)

    def usable(self, now_ms: int) -> bool:
        return self.state == "active" and not self.expired(now_ms)

    def expired(self, now_ms: int) -> bool:
        return self.expires_ms is not None and now_ms >= self.expires_ms


def touched(card: Card, now_ms: int) -> Card:
    """The card with a higher version and a later modification time."""
    return replace(
        card,
        version_ms=max(card.version_ms + 1, now_ms),
        modified_s=max(card.modified_s + 1, now_ms // 1000),
    )


@dataclass(frozen=True, slots=True)
class Registration(Kept):
    """One place that holds a card: a device in Apple's wallet, the object in Google's, a browser.

    `holder` is Apple's device library identifier, Google's object id or a digest of the browser's address,
    `push_token` Apple's, or what the browser handed in to be pushed to;
    `programme_id` is the card's, whose card index counts it among those with a wallet. The
    rest is the delivery record: the version last pushed and last fetched (ms, 0 when never), and how
    the last push ended. `unsaved`: on no phone there, as far as we know: we made it and nobody has saved it
    yet, or whoever had it took it off at `removed_ms` (0: nobody did). `card.holding` says it in one word.
    `by_link`: not even made there, for the link itself does that when somebody follows it.
    `moved` is the card's as it was registered: the card has left whoever has a lower one.
    `leased_until_ms`: until then one worker alone writes the card there (ms, 0 when none does). `linked`:
    what the wallet noted of the passes that it has linked to the card, in a notation of its own. `said`: what
    the card said when it was told last, where the wallet keeps nothing to compare with. `mute_ms`: since when
    its address has given no answer, of use while `last_outcome` says so.
    """

    wallet: WalletName
    serial: str
    holder: str
    registered_ms: int
    push_token: str = ""
    pushed_version_ms: int = 0
    listed_version_ms: int = 0
    fetched_version_ms: int = 0
    last_outcome: str = ""
    last_outcome_ms: int = 0
    programme_id: str = ""
    unsaved: bool = False
    removed_ms: int = 0
    by_link: bool = False
    leased_until_ms: int = 0
    moved: int = 0
    linked: str = ""
    said: str = ""
    mute_ms: int = 0


_ON_PHONE, _ON_NONE = "#", "~"


def held_as(registration: Registration) -> str:
    """A place that holds a card, as the card names it: also whether a phone has it there."""
    mark = _ON_NONE if registration.unsaved else _ON_PHONE
    return f"{registration.wallet}{mark}{registration.holder}"


def holders_in(card: Card, wallet: WalletName) -> tuple[str, ...] | None:
    """The holders of this wallet that the card names; None: not known."""
    if card.holders is None:
        return None
    marks = (f"{wallet}{_ON_PHONE}", f"{wallet}{_ON_NONE}")
    return tuple(held[len(marks[0]) :] for held in card.holders if held.startswith(marks))


def wallets_named(holders: Iterable[str], *, on_phone: bool) -> list[WalletName]:
    """The wallets of these, in the order of WALLETS; `on_phone`: those alone where a phone has the card."""
    places = list(holders)
    marks = (_ON_PHONE,) if on_phone else (_ON_PHONE, _ON_NONE)
    return [
        wallet
        for wallet in WALLETS
        if any(place.startswith(tuple(f"{wallet}{mark}" for mark in marks)) for place in places)
    ]


Lane = Literal["counter", "campaign"]
"""What a customer did at a counter goes ahead of what a campaign, a new edition or the operator does."""
LANES: tuple[Lane, ...] = get_args(Lane)


@dataclass(frozen=True, slots=True)
class PushNote:
    """What is noted of a push: how it ended, the version that the holder was told of (0: of none), and what
    the card `said` then ("": as before)."""

    registration: Registration
    version_ms: int
    outcome: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """A card that changed, as the queues carry it."""

    serial: str
    version_ms: int
