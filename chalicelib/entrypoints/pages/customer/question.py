"""The question behind a card's page: answered by one button, without signing in and without script."""

from urllib.parse import urlsplit

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.feedback.answer import WORDS_MAX, said_of
from chalicelib.domain.feedback.asking import open_to
from chalicelib.domain.feedback.question import SCORES, Question, review_link, said_to
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.pages.customer.at import Here, customer_page, here
from chalicelib.entrypoints.pages.pages import Pages, form_of, see_other

ANSWER_MAX = 128 * 1024  # bytes: ten thousand characters of any script, which are shortened, not refused

routes = Pages(__name__)


@routes.route("/c/{link}/question", methods=["GET"])
def get_question(link: str) -> Response:
    """The question that waits on the card, with a button for each answer."""
    at = here(routes.current_request, link)
    question = _open(at)
    if question is None:
        return customer_page("question/question_none.html", at)
    return customer_page(
        "question/question.html",
        at,
        question=question,
        said=said_to(question, at.language, at.programme.merchant),
        scores=SCORES[question.kind],
        before=bool(at.card.asked and at.card.asked.answered_ms),
        most=WORDS_MAX,
    )


@routes.route("/c/{link}/question", methods=["POST"])
def post_question(link: str) -> Response:
    """The answer, or words behind it; again within the month, it takes the place of the one before."""
    from chalicelib.service.feedback.answering import hear

    at = here(routes.current_request, link)
    fields = form_of(routes.current_request, ANSWER_MAX)
    question = _open(at)
    if question is None or fields.get("question") != question.id:
        raise NotAllowed("question_not_now")
    wording = fields.get("wording", "")
    if wording != str(question.wording):
        raise NotAllowed("question_reworded")
    said = said_of(question, fields.get("score"), fields.get("words"))
    heard = hear(
        wiring.store(),
        wiring.questions(),
        at.card.serial,
        question.id,
        question.wording,
        said,
        zone=at.programme.merchant.zone,
        now_ms=wiring.clock_ms(),
        pause=wiring.pause,
    )
    told = {"again": heard.again, "cut": said.cut, "gift": heard.thanked, "words": bool(said.words)}
    return see_other(at.path("question", "thanks") + "".join(f"&{name}=1" for name, so in told.items() if so))


@routes.route("/c/{link}/question/thanks", methods=["GET"])
def get_thanks(link: str) -> Response:
    """Thanks, and the way to a public page where the shop has one. Nothing here reads the answer: whoever
    answered is shown the same, and a test keeps it so."""
    at = here(routes.current_request, link)
    request, question = routes.current_request, _open(at)
    if question is None:
        return customer_page("question/question_none.html", at)
    told = {name: query(request, name) == "1" for name in ("again", "cut", "gift", "words")}
    review = review_link(question)
    return customer_page(
        "question/question_thanks.html",
        at,
        question=question,
        told=told,
        review=review,
        host=urlsplit(review).hostname or "",
        most=WORDS_MAX,
    )


def waiting(at: Here) -> str:
    """What is asked of this card and not answered yet, in the reader's language; "" when nothing is."""
    if at.card.asked is None or not at.card.asked.waits:
        return ""
    question = _open(at, lately=True)
    return said_to(question, at.language, at.programme.merchant) if question else ""


def _open(at: Here, *, lately: bool = False) -> Question | None:
    if at.card.asked is None:
        return None
    questions, merchant_id = wiring.questions(), at.card.merchant_id
    question = questions.question_lately(merchant_id) if lately else questions.question(merchant_id)
    return open_to(at.card, question, wiring.clock_ms())
