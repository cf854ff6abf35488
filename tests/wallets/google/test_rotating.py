"""A code that an Android phone draws anew: as Google keeps it, and as the till reads it off the phone."""

from dataclasses import replace

from chalicelib.domain.card.rotating import Rotating, Shown
from chalicelib.tokens import TokenKey, Tokens
from chalicelib.wallets.google.loyalty import as_patch, codes
from chalicelib.wallets.google.wallet import GoogleWallet
from infra.local.google_schema import Discovery
from infra.local.phone.android.face import code_of
from tests.support.local_google import RunningGoogle
from tests.wallets.google.looks import ISSUER, a_stamp_look
from tests.wallets.google.test_loyalty import object_of

TOKENS = Tokens([TokenKey("1", b"t" * 32)], clock_s=lambda: 0)
PLAIN = a_stamp_look()
NUMBER = 3
LOOK = replace(PLAIN, rotating=Rotating(NUMBER, TOKENS.rotating(PLAIN.serial, PLAIN.key_id, NUMBER)))


def test_there_is_no_code_beside_it_that_could_be_copied(discovery: Discovery) -> None:
    """The serial under it is no code: no till takes it."""
    card = object_of(LOOK)

    assert discovery.check("LoyaltyObject", card) == []
    assert "barcode" not in card
    assert LOOK.barcode not in str(card)
    assert as_patch(card)["barcode"] is None
    assert as_patch(object_of(PLAIN))["rotatingBarcode"] is None
    assert "barcode" not in codes(LOOK)


def test_a_look_that_is_written_down_does_not_show_the_key() -> None:
    key = LOOK.rotating.key if LOOK.rotating else b""

    assert len(key) == 20
    assert repr(key) not in repr(LOOK)


def test_the_till_takes_what_the_phone_draws_and_each_time_it_is_another(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    wallet.sync(PLAIN, first=True, notify=False)
    wallet.sync(LOOK, first=False, notify=False)

    held = google.object(f"{ISSUER}.{LOOK.serial}")
    assert "barcode" not in held
    for at_s in (1_796_040_000, 1_796_040_029, 1_796_040_030):
        drawn = code_of(held, at_s * 1000)
        assert TOKENS.read_barcode(drawn) == Shown(LOOK.serial, NUMBER, at_s // 30 * 30)
    wallet.sync(PLAIN, first=False, notify=False)  # the owner thought better of it
    assert code_of(google.object(f"{ISSUER}.{LOOK.serial}"), 0) == PLAIN.barcode
