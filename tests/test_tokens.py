"""Tokens under a list of keys that grows and shrinks while processes of two ages are at work."""

import pytest

from chalicelib.domain.card.replaced import CODES_MAX
from chalicelib.domain.card.rotating import Shown
from chalicelib.tokens import TokenKey, Tokens, keys_in
from infra.credentials import SIGNS_AFTER_S, token_keys

SERIAL = "A" * 26
NOW_S = 1_800_000_000.0


class Secret:
    """The list of keys as Secrets Manager has it."""

    def __init__(self) -> None:
        self.held = token_keys(None, now_s=NOW_S)

    def add(self, now_s: float) -> None:
        self.held = token_keys(self.held, now_s=now_s)

    def retire(self, key_id: str) -> None:
        self.held = {"keys": [key for key in self.held["keys"] if key["id"] != key_id]}

    def keys(self) -> list[TokenKey]:
        return keys_in(self.held)


@pytest.fixture
def secret() -> Secret:
    return Secret()


@pytest.fixture
def now_s() -> list[float]:
    return [NOW_S]


def a_process(secret: Secret, now_s: list[float]) -> Tokens:
    """A process that starts now; later it sees the list anew only when it asks."""
    return Tokens(secret.keys(), clock_s=lambda: now_s[0], renewed=secret.keys)


def test_a_new_key_signs_only_when_every_process_has_read_the_list(
    secret: Secret, now_s: list[float]
) -> None:
    secret.add(now_s[0])
    young = a_process(secret, now_s)
    assert young.newest == "1"

    now_s[0] += SIGNS_AFTER_S
    assert young.newest == "2"


def test_a_process_that_was_warm_reads_what_a_younger_one_signed(secret: Secret, now_s: list[float]) -> None:
    old = a_process(secret, now_s)
    secret.add(now_s[0] - SIGNS_AFTER_S)
    young = a_process(secret, now_s)

    assert young.newest == "2"
    assert old.read_barcode(young.barcode(SERIAL, "2")) == Shown(SERIAL, 0)
    assert old.is_apple(SERIAL, "2", young.apple(SERIAL, "2"))
    assert old.unseal("link", young.seal("link", SERIAL)) == SERIAL
    assert old.barcode(SERIAL, "2") == young.barcode(SERIAL, "2")


@pytest.mark.parametrize("asked", ["barcode", "token", "seal"])
def test_each_question_alone_makes_an_old_process_read_the_list_anew(
    secret: Secret, now_s: list[float], asked: str
) -> None:
    old = a_process(secret, now_s)
    secret.add(now_s[0] - SIGNS_AFTER_S)
    young = a_process(secret, now_s)

    match asked:
        case "barcode":
            assert old.read_barcode(young.barcode(SERIAL, "2")) == Shown(SERIAL, 0)
        case "token":
            assert old.is_apple(SERIAL, "2", young.apple(SERIAL, "2"))
        case "seal":
            assert old.unseal("link", young.seal("link", SERIAL)) == SERIAL


def test_what_a_retired_key_signed_is_known_by_no_younger_process(secret: Secret, now_s: list[float]) -> None:
    old = a_process(secret, now_s)
    code, token = old.barcode(SERIAL, "1"), old.apple(SERIAL, "1")
    secret.add(now_s[0])
    secret.retire("1")
    young = a_process(secret, now_s)

    assert not young.knows("1")
    assert young.read_barcode(code) is None
    assert not young.is_apple(SERIAL, "1", token)
    with pytest.raises(KeyError, match="was retired"):
        young.barcode(SERIAL, "1")


def test_a_forged_code_is_none_in_any_process(secret: Secret, now_s: list[float]) -> None:
    tokens = a_process(secret, now_s)
    code = tokens.barcode(SERIAL, "1")
    forged = code[:-1] + ("0" if code[-1] != "0" else "1")

    assert tokens.read_barcode(forged) is None


def test_a_later_code_of_a_card_is_known_and_unlike_the_first(secret: Secret, now_s: list[float]) -> None:
    tokens = a_process(secret, now_s)
    codes = [tokens.barcode(SERIAL, "1", number) for number in range(CODES_MAX + 1)]
    assert [tokens.read_barcode(code) for code in codes] == [Shown(SERIAL, n) for n in range(CODES_MAX + 1)]
    assert len({*codes}) == CODES_MAX + 1
    assert tokens.read_barcode(tokens.barcode(SERIAL, "1", CODES_MAX + 1)) is None
    assert not tokens.is_apple(SERIAL, "1", tokens.apple(SERIAL, "1"), 1)
    assert tokens.is_apple(SERIAL, "1", tokens.apple(SERIAL, "1", 1), 1)
