"""The question: its owner asks one, corrects its text, says when, switches it off, asks another."""

from dataclasses import dataclass, replace

from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.face.look import Notice
from chalicelib.domain.feedback.question import Kind, Question, check_question, said_to
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.audit import AuditCode, AuditLine, Facts
from chalicelib.domain.text import Text, filled, phrase
from chalicelib.service.campaign.ports import Campaigns, InWords
from chalicelib.service.feedback.question_ports import Questions


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the owner wants to be asked. `anew`: another question than the one that is asked, with results of
    its own; else the same, with other words or at other times."""

    kind: Kind
    text: Text
    on: bool
    visit: int
    review_url: str
    anew: bool = False


def set_question(
    questions: Questions,
    campaigns: Campaigns,
    in_words: InWords,
    merchant: Merchant,
    wanted: Wanted,
    *,
    seen: int,
    question_id: str,
    by: str,
    now_ms: int,
) -> Question:
    """The question as its owner wants it; `seen` is the revision that was edited (0: there was none), and
    `question_id` the id of one that is asked anew. What cards are to say stands before any of them does."""
    there = questions.question(merchant.id)
    revision = there.revision if there else 0
    if seen != revision:
        raise NotAllowed("question_moved", field="revision")
    text: Text = {language: words.strip() for language, words in wanted.text.items() if words.strip()}
    if there is None or wanted.anew:
        question = Question(merchant.id, question_id, wanted.kind, text, created_ms=now_ms)
    elif wanted.kind != there.kind:
        raise NotAllowed("question_other_kind", field="kind")
    else:
        wording = there.wording + (dict(there.text) != text)
        question = replace(there, text=text, wording=wording)
    question = replace(
        question,
        on=wanted.on,
        visit=wanted.visit,
        review_url=wanted.review_url.strip(),
        revision=revision + 1,
    )
    check_question(question, merchant)
    campaigns.put_notice(notice_for(question, in_words))
    ended = replace(there, ended_ms=now_ms, on=False) if there is not None and wanted.anew else None
    facts: Facts = {"text": said_to(question, merchant.language, merchant)}
    line = AuditLine(merchant.id, now_ms, by, _done(question, there), question.id, facts)
    if not questions.put_question(question, line, ended):
        raise NotAllowed("question_moved", field="revision")
    return question


def notice_for(question: Question, in_words: InWords) -> Notice:
    """What a card says while the question waits on it: the question, and where to answer."""
    title = in_words(phrase("feedback_notice_title"))
    return Notice(question.notice_id, question.merchant_id, title=title, text=filled(question.text))


def _done(question: Question, there: Question | None) -> AuditCode:
    if there is None or there.id != question.id:
        return "question.ask"
    if there.on == question.on:
        return "question.change"
    return "question.on" if question.on else "question.off"
