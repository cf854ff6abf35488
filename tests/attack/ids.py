"""What the café's things are called, as the café, its rival and somebody who guesses know them."""

from dataclasses import dataclass, field, fields, replace

from chalicelib import wiring
from tests.support.fakes import a_card
from tests.support.people import PASSWORD, PIN

PARTNER = "bakery"  # of both programmes
SECRET = "Quokka"  # stands in every name and text of the café's, and in no page of ours


@dataclass(frozen=True)
class Ids:
    """Ids, which an attacker is taken to know; and what proves a right, which he is not."""

    serial: str
    programme_id: str = "coffee"
    entry_id: str = ""
    payment_id: str = ""
    cup_id: str = ""
    source_id: str = ""
    sale_id: str = ""
    outlet_id: str = ""
    device_id: str = ""
    staff_id: str = ""
    session_id: str = ""
    passkey_id: str = ""
    mail: str = ""
    audience_id: str = ""
    webhook_id: str = ""
    key_id: str = ""
    draft_id: str = ""
    case_number: str = ""
    erasure_number: str = ""
    question_id: str = ""
    answer_id: str = ""
    event_id: str = ""
    import_id: str = ""
    campaigns: dict[str, str] = field(default_factory=dict)
    digest: str = ""
    barcode: str = ""
    pin: str = PIN
    # What proves a right:
    password: str = PASSWORD
    phone: str = "own"  # whose passkey
    code: str = ""
    invitation: str = ""
    apple_token: str = ""
    pass_name: str = ""
    join_link: str = ""
    page_link: str = ""
    handed_link: str = ""
    google_link: str = ""
    shown: str = ""
    practice: str = ""
    practice_code: str = ""
    form: str = ""

    def named_in(self, text: str) -> bool:
        """Whether a thing of the café's is named in it."""
        ids = (getattr(self, each.name) for each in fields(self) if each.name.endswith("_id"))
        return any(id_ in text for id_ in (self.serial, SECRET, *self.campaigns.values(), *ids) if id_)

    def without_rights(self, rival: "Ids") -> "Ids":
        """The same things with the rights of the rival's own, and with wrong ones."""
        return replace(
            self,
            password="not the password",
            phone="another",
            code="ABCD-2345",
            invitation=f"{self.invitation[:-5]}AAAAA",
            apple_token=rival.apple_token,
            pass_name=rival.pass_name.replace(rival.serial, self.serial),
            join_link=rival.join_link,
            page_link=rival.page_link,
            handed_link=rival.handed_link,
            google_link=rival.google_link,
            practice=rival.practice,
            practice_code=rival.practice_code,
            shown=f"{self.shown[:-5]}AAAAA",
            form=rival.form,
        )

    def of_nobody(self) -> "Ids":
        """Of the same form, and names of nothing: what an answer to a rival is compared with."""
        return replace(
            self,
            programme_id="nobodys",
            serial="N" * 26,
            entry_id="nobodys-entry",
            payment_id="nobodys-payment",
            cup_id="nobodys-cup",
            source_id="nobodys-source",
            sale_id="sale-of-nobody",
            outlet_id="nobodys-outlet",
            device_id="nobodys-device",
            staff_id="nobody",
            passkey_id="nobodys-passkey",
            mail="nobody@nowhere.example",
            audience_id="nobodys-audience",
            webhook_id="nobodys-webhook",
            key_id="nobodys-key",
            draft_id="nobodys-draft",
            case_number="1",
            erasure_number="NNNNNNNNNNNN",
            question_id="nobodys-question",
            answer_id="N" * 26 + "-1",
            event_id="nobodys-event",
            import_id="nobodys-import",
            campaigns=dict.fromkeys(self.campaigns, "nobodys-campaign"),
            barcode=wiring.barcode(a_card("N" * 26)),
        )
