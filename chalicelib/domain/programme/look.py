"""What a card of a programme shows now, in no wallet's words."""

from collections.abc import Sequence
from dataclasses import asdict

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.linear import linear_of
from chalicelib.domain.face.look import Look, Moment, Notice, TierShown, Value, Way
from chalicelib.domain.face.modules import Module
from chalicelib.domain.programme.cue import balance_line, cue_said, unused_line
from chalicelib.domain.programme.linked import linked_of
from chalicelib.domain.programme.news import News
from chalicelib.domain.programme.parts.part import Holder, lines_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward, Rules
from chalicelib.domain.text import Said, Yours, ours, phrase


def card_look(
    programme: Programme,
    card: Card,
    barcode: str,
    *,
    news: Notice | None = None,
    face: Notice | None = None,
    ways: tuple[Way, ...] = (),
) -> Look:
    """What `card` shows now, with what its `news` and `face` name (`service.card.look` finds them).

    The same card always gives the same look.
    """
    card = programme.settled(card)
    holder = Holder.of(card, card.version_ms, programme.merchant.zone)
    rules, balance = programme.shown_by(card)
    best = waiting_reward(programme.ready(card))
    moment = _moment(programme, card, best, rules, balance, holder)
    values: dict[str, Value] = {
        "balance": rules.short_balance(balance),
        "moment": moment.said if moment else rules.standing(balance),
        "rule": programme.terms(card, card.version_ms),
        "contact": programme.merchant.contact,
    }
    values |= {name: link for name, link in asdict(programme.merchant.links).items() if link}
    if best is not None:
        values["reward"] = best
        values["then"] = rules.then(balance)
    elif not (face and face.line):
        values["next"] = rules.next_step(balance)
    if card.holder_name:
        values["holder"] = card.holder_name
    if face and face.line:
        values["note" if best is not None else "line"] = face.line
    painted, tier = face.colours if face else None, programme.tier(card, card.version_ms)
    parts = programme.parts_for(holder)
    language = ours(card.language, programme.language)
    told = News.of(news, card, rules, programme.language)
    if told.words:
        values["news"] = told.said
    return Look(
        template=programme.template or programme.rules.type,
        serial=card.serial,
        key_id=card.key_id,
        barcode=barcode,
        programme_id=programme.id,
        organization=programme.merchant.name,
        programme_name=programme.name,
        description=phrase(
            "face_description", organization=programme.merchant.name, programme=programme.name
        ),
        colours=painted or programme.colours,
        progress=rules.progress(balance),
        balance=rules.short_balance(balance),
        version_ms=card.version_ms,
        modified_s=card.modified_s,
        moved=card.moved,
        silent=card.silent_ms == card.version_ms,
        values=values,
        holder_name=card.holder_name,
        language=language,
        own_language=programme.language,
        voided=card.state == "voided",
        expires_ms=card.expires_ms,
        news=news if told.words else None,
        told_ms=card.told_ms[-1] if told.words and card.told_ms else 0,
        merged=told.values,
        moment=moment,
        programme_colours=programme.colours if painted else None,
        pictures=programme.pictures,
        choices=programme.choices,
        linear=linear_of(card.serial, card.code_number, programme.choices.linear),
        ways=(*ways, *told.links(language)),
        lines=(
            *balance_line(rules, holder),
            *lines_of(parts, holder),
            *unused_line(card, programme.merchant.zone),
        ),
        linked=linked_of(parts, holder, programme.choices) if card.usable(card.version_ms) else (),
        modules=_modules_of(news, face),
        tier=TierShown(tier.id, tier.name) if tier else None,
    )


def _moment(
    programme: Programme, card: Card, best: Said | None, rules: Rules, balance: int, holder: Holder
) -> Moment | None:
    """What there is to say: a reward was taken, something was given or ends soon, a reward waits; behind
    it how the card stands."""
    waiting = rules.progress(balance).waiting
    mark = f"{waiting}-{card.balance}-{card.redemptions}"
    ready = phrase("face_ready", reward=Yours(best)) if best is not None else None
    taken = programme.reward(card.taken) if card.taken else None
    if taken is not None:
        said = phrase("face_taken", reward=Yours(taken.name))
        standing = ready or rules.standing(balance)
        return Moment(f"taken-{mark}", phrase("face_moment", moment=said, standing=standing))
    cue = cue_said(card, programme.parts_for(holder), rules, holder) if card.cue else None
    if cue is not None:
        said = phrase("face_moment", moment=cue, standing=ready or rules.standing(balance))
        return Moment(f"cue-{card.cue[:1] == '!'}-{card.cue.rpartition(':')[2]}", said)
    if ready is None:
        return None
    then = rules.then(balance)
    if not rules.places:
        ready = phrase("face_moment", moment=ready, standing=rules.standing(balance))
    elif then:
        ready = phrase("face_moment", moment=ready, standing=phrase("face_then", shown=then))
    return Moment(f"ready-{mark}", ready)


def _modules_of(news: Notice | None, face: Notice | None) -> tuple[Module, ...]:
    """What stands there as long as the card's look comes before what stands as long as its message."""
    looks = (face.module,) if face and face.module else ()
    return (*looks, *(news.modules if news else ()))


def waiting_reward(ready: Sequence[tuple[Reward, int]]) -> Said | None:
    """The best reward that waits, with how many of it; None when none does."""
    if not ready:
        return None
    best, count = ready[-1]
    return best.name if count == 1 else phrase("face_rewards", n=count, reward=best.name)
