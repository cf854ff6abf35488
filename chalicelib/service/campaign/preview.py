"""Preview: a campaign as it is written so far, on a sample card."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from chalicelib.domain.audience.audience import Condition
from chalicelib.domain.campaign.campaign import Face, Variant, When
from chalicelib.domain.campaign.content.gift import with_gift
from chalicelib.domain.campaign.content.merge import values_of
from chalicelib.domain.campaign.content.message import (
    Caveat,
    Count,
    caveats,
    check_message,
    counts,
    without_window,
)
from chalicelib.domain.campaign.content.sample import SERIAL, sample_card
from chalicelib.domain.campaign.content.window import check_window
from chalicelib.domain.campaign.draft import check_colours
from chalicelib.domain.campaign.silent import modules_of
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.face.look import Look, Notice
from chalicelib.domain.programme.programme import Bonus, Programme
from chalicelib.domain.text import Language, filled, phrase
from chalicelib.service.campaign.bonuses import bonus_text
from chalicelib.service.campaign.ports import InWords
from chalicelib.service.card.look import Notices, look_of
from chalicelib.service.ports import Store

Person = Literal["named", "nameless"]
"""Whose card is shown: somebody's with a long name, who has been to an outlet, or one that knows neither."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a draft has so far. The wording called `variant` is shown, or else the first. `silent`: no phone
    notifies of it."""

    variants: tuple[Variant, ...]
    face: Face | None
    audience: Condition | None
    when: When
    variant: str = ""
    gift: str = ""
    bonus: Bonus | None = None
    person: Person = "nameless"
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """A sample card `before` the campaign and `after`, and what is to be known of the wording that it shows.

    `faults` are of every wording, the first of each: it cannot be sent with them.
    """

    programme: Programme
    variant: Variant | None
    before: Look
    after: Look
    counts: tuple[Count, ...]
    caveats: tuple[Caveat, ...]
    faults: tuple[InvalidInput, ...]


def preview(
    written: Written,
    programme: Programme,
    language: Language,
    now_ms: int,
    in_words: InWords,
    outlets: Mapping[str, str],
) -> Preview:
    """`outlets` are the merchant's, by id, with their names."""
    if written.face is not None and written.face.colours is not None:
        check_colours(written.face.colours)
    first = written.variants[0] if written.variants else None
    variant = next((wording for wording in written.variants if wording.id == written.variant), first)
    card = sample_card(programme, written.audience, written.when, language, now_ms)
    if written.person == "named":
        name = in_words(phrase("sample_name")).get(language, "")
        card = replace(card, holder_name=name, outlets=tuple(outlets)[:1])
    gifted = with_gift(card, programme, written.when, written.gift)
    put = {"news": _news(programme, variant, written), "face": _face(programme, written, now_ms, in_words)}
    notices = Notices(put.get)
    merged = values_of(variant, gifted, programme, outlets) if variant else {}
    silent_ms = gifted.version_ms if written.silent else 0
    shown = replace(gifted, news="news", face="face", merged=merged, silent_ms=silent_ms)
    return Preview(
        programme,
        variant,
        look_of(card, programme, barcode=SERIAL, notices=notices),
        look_of(shown, programme, barcode=SERIAL, notices=notices),
        tuple(counts(variant)) if variant else (),
        (*(caveats(variant) if variant else ()), *without_window(written.face)),
        _faults(written),
    )


def programme_shown(store: Store, merchant_id: str, chosen: Sequence[str]) -> Programme:
    """The first that is chosen; before any is, the merchant's first."""
    programmes = {programme.id: programme for programme in store.programmes(merchant_id)}
    found = programmes.get(chosen[0]) if chosen else next(iter(programmes.values()), None)
    if found is None:
        raise NotFound("programme_unknown", field="programmes")
    return found


def _news(programme: Programme, variant: Variant | None, written: Written) -> Notice | None:
    if variant is None:
        return None
    return Notice(
        "preview",
        programme.merchant_id,
        title=filled(variant.title),
        text=filled(variant.text),
        quiet=written.silent,
        modules=modules_of("preview", written.face, variant) if written.silent else (),
    )


def _face(programme: Programme, written: Written, now_ms: int, in_words: InWords) -> Notice | None:
    """The face that is written, and the line of the bonus where it has none of its own."""
    face, bonus, when = written.face, written.bonus, written.when
    line = filled(face.line) if face else {}
    if bonus and not line and not when.trigger:
        line = bonus_text(bonus, [programme], when.zone, now_ms, in_words)
    if face is None and not line:
        return None
    colours = face.colours if face else None
    module = face.module if face and face.module and face.module.title else None
    if module:
        module = replace(module, title=filled(module.title), text=filled(module.text))
    return Notice("preview", programme.merchant_id, colours=colours, line=line, module=module)


def _faults(written: Written) -> tuple[InvalidInput, ...]:
    """Of each wording, and of the module, the first."""
    module = written.face.module if written.face else None
    checks: list[Callable[[], None]] = [partial(check_message, variant) for variant in written.variants]
    found = []
    for check in (*checks, *((partial(check_window, module),) if module else ())):
        try:
            check()
        except InvalidInput as error:
            found.append(error)
    return tuple(found)
