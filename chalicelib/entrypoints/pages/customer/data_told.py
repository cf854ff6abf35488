"""What is kept of a customer, in the reader's language: a row for each line of the dictionary."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chalicelib import wiring, words
from chalicelib.domain.card.code import SPOKEN
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.customer.dictionary import PARTS, Line
from chalicelib.domain.text import LanguageName, Value, phrase, price
from chalicelib.domain.time.wall_clock import local
from chalicelib.entrypoints.pages.customer.at import Here
from chalicelib.service.customer.everything import Everything

COVERED = "•••"


@dataclass(frozen=True, slots=True)
class Row:
    """What is kept under one line, "" for nothing; None: its words alone say it."""

    id: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Agreed:
    """One consent, given or withdrawn, with the sentence that was shown ("" where it was not kept)."""

    said: str
    text: str
    version: str
    given: bool


@dataclass(frozen=True, slots=True)
class DataTeller:
    """`whole`: what is personal is shown and not covered."""

    at: Here
    kept: Everything
    whole: bool

    def parts(self) -> dict[str, list[Row]]:
        values = self._values()
        return {part: [self._row(line, values[line.id]) for line in lines] for part, lines in PARTS.items()}

    def agreed(self) -> list[Agreed]:
        return [self._agreed(consent) for consent in self.kept.consents]

    def since(self) -> str:
        """Since when messages are allowed; "" when they are not."""
        at_ms = self.kept.card.messages_consent_ms
        return "" if at_ms is None else self.day(at_ms)

    def day(self, at_ms: int) -> str:
        moment = local(at_ms, self.at.programme.merchant.zone)
        month = str(words.cldr(self.at.language)["months_short"][moment.month - 1])
        return self._say("data_value_day", day=moment.day, month=month, year=str(moment.year))

    def _row(self, line: Line, value: str | None) -> Row:
        return Row(line.id, COVERED if value and line.personal and not self.whole else value)

    def _values(self) -> Mapping[str, str | None]:
        """By line; None where there is nothing to show but why it is kept."""
        card, said = self.kept.card, self.kept.said
        return {
            "name": card.holder_name,
            "phone": card.phone,
            "mail": card.mail,
            "birthday": self._birthday(),
            "language": words.written(LanguageName(card.language), self.at.language),
            "zone": card.zone,
            "card": self._say("data_value_card", end=card.serial[-SPOKEN:], day=self.day(card.created_ms)),
            "balance": self._balance(),
            "history": self._history(),
            "visits": self._visits(),
            "spending": self._spending(),
            "group": self._say("audience_rfm", choice=self.kept.group),
            "source": self._source(),
            "phones": self._phones(),
            "sent": self._sent(),
            "consents": self._n(self.kept.consents),
            "friends": self._friends(),
            "answers": self._n(said.get("answers", ())),
            "cases": self._n(said.get("cases", ())),
            "search": None,
            "technical": None,
        }

    def _agreed(self, consent: Consent) -> Agreed:
        clock = f"{local(consent.at_ms, self.at.programme.merchant.zone):%H:%M}"
        moment = self._say("data_value_moment", day=self.day(consent.at_ms), clock=clock)
        what = self._say("data_consent_given" if consent.given else "data_consent_withdrawn")
        where = words.say(phrase(f"data_source_{consent.source}"), self.at.language)
        said = self._say("data_agreed", day=moment, what=what, where=where)
        return Agreed(said, consent.text, consent.version, consent.given)

    def _say(self, key: str, **values: Value) -> str:
        return words.say(phrase(key, **values), self.at.language)

    def _birthday(self) -> str:
        month, _, day = self.kept.card.birthday.partition("-")
        months = words.cldr(self.at.language)["months_short"]
        return f"{int(day)} {months[int(month) - 1]}" if day else ""

    def _balance(self) -> str:
        rules, balance = self.at.programme.shown_by(self.kept.card)
        return words.written(rules.counted(balance), self.at.language, self.at.programme.language)

    def _history(self) -> str:
        n = len(self.kept.entries)
        return self._say("data_value_entries_more" if self.kept.more else "data_value_entries", n=n)

    def _visits(self) -> str:
        card = self.kept.card
        if not card.visit_s:
            return ""
        day = self.day(card.visit_s[-1] * 1000)
        there = wiring.directory().outlets_named(card.merchant_id, card.outlets)
        named = {outlet.id: outlet.name for outlet in there}
        where = words.listed([named.get(id_, id_) for id_ in card.outlets if id_], self.at.language)
        if not where:
            return self._say("data_value_visits", n=card.visits, day=day)
        return self._say("data_value_visits_where", n=card.visits, day=day, where=where)

    def _spending(self) -> str:
        card = self.kept.card
        spent = price(card.spent_minor, self.at.programme.merchant.currency)
        return self._say("data_value_spending", spent=spent, earned=card.earned, taken=card.redemptions)

    def _source(self) -> str:
        """As the shop calls it; by its id where the shop does no more."""
        source = self.kept.card.source
        return next((each.name for each in self.at.programme.sources if each.id == source), source)

    def _phones(self) -> str:
        held = (
            self._say(
                "data_value_phone",
                wallet=phrase("audience_wallet", choice=phone.wallet),
                day=self.day(phone.registered_ms),
            )
            for phone in self.kept.registrations
        )
        return "; ".join(held)

    def _sent(self) -> str:
        sent = [delivery for delivery in self.kept.deliveries if delivery.state == "sent"]
        return self._say("data_value_sent", n=len(sent), day=self.day(sent[0].at_ms)) if sent else ""

    def _n(self, of: Sequence[object]) -> str:
        return words.figure(len(of), self.at.language) if of else ""

    def _friends(self) -> str:
        brought = bool(self.kept.card.referred_by)
        return self._say("data_value_brought") if brought else self._n(self.kept.said.get("friends", ()))
