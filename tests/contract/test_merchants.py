"""What a store promises of programmes, API keys and what is spent once."""

from dataclasses import fields, replace

from chalicelib.domain.face.actions import Action
from chalicelib.domain.face.choices import NO_CHOICES, Choices
from chalicelib.domain.face.modules import Module
from chalicelib.domain.face.places import place_at
from chalicelib.domain.people.keys import ApiKey, digest_of
from chalicelib.domain.programme.setup.sandbox import for_sandbox
from chalicelib.service.ports import Store
from tests.contract.steps import Clock
from tests.support.fakes import MERCHANT, NOON_MS, a_programme_points, a_programme_stamps


def test_a_programme_comes_back_as_it_was_put(store: Store) -> None:
    for programme in (a_programme_stamps(), a_programme_points(card_valid_days=365)):
        store.put_programme(programme)

        assert store.programme(programme.id) == programme


def test_all_that_an_owner_chose_for_wallets_comes_back_as_it_was_chosen(store: Store) -> None:
    choices = Choices(
        screenshots=False,
        linked_offers=True,
        member_card=True,
        modules=(
            Module(
                "shop-1", {"en": "Autumn"}, "https://a.example/x", {"de": "Neu"}, "2026-09-01", "2026-11-30"
            ),
        ),
        rotating=True,
        actions=(Action("order", "https://a.example/order"), Action("call", "+4312345678")),
        linear="code39",
        places=(place_at(48.2082, -16.3738, {"en": "Good morning"}), place_at(-90, 180), place_at(1e-320, 0)),
        last_day=True,
    )
    assert {
        each.name for each in fields(Choices) if getattr(choices, each.name) == getattr(NO_CHOICES, each.name)
    } == set()
    store.put_programme(replace(a_programme_stamps(), choices=choices))
    found = store.programme("coffee")

    assert found is not None
    assert found.choices == choices
    assert (found.choices.places[0].latitude, found.choices.places[0].longitude) == (48.2082, -16.3738)


def test_a_programme_put_again_replaces_the_first_at_once(store: Store) -> None:
    store.put_programme(a_programme_stamps())
    assert store.programme("coffee") is not None
    store.put_programme(a_programme_stamps(needed=6))

    assert store.programme("coffee") == a_programme_stamps(needed=6)


def test_a_programme_is_replaced_by_whoever_saw_it_last(store: Store) -> None:
    store.put_programme(a_programme_stamps())
    assert store.replace_programme(a_programme_stamps(needed=6, revision=1), 0)
    assert not store.replace_programme(a_programme_stamps(needed=7, revision=1), 0)

    assert store.programme_now("coffee") == a_programme_stamps(needed=6, revision=1)
    assert store.replace_programme(a_programme_stamps(needed=8, revision=2), 1)
    assert store.programme("coffee") == a_programme_stamps(needed=8, revision=2)


def test_a_programme_that_is_not_there_cannot_be_replaced(store: Store) -> None:
    assert not store.replace_programme(a_programme_stamps(), 0)
    assert store.programme_now("coffee") is None


def test_a_merchant_lists_its_own_programmes_only(store: Store) -> None:
    mine = (a_programme_stamps(), a_programme_points())
    for programme in (*mine, a_programme_stamps(id="other", merchant_id="m-2")):
        store.put_programme(programme)

    assert store.programmes(MERCHANT) == mine
    assert store.programmes("m-3") == ()


def test_an_unknown_programme_is_none_and_found_once_it_is_put(store: Store) -> None:
    assert store.programme("coffee") is None
    store.put_programme(a_programme_stamps())

    assert store.programme("coffee") == a_programme_stamps()


def an_api_key(name: str = "k1", merchant_id: str = MERCHANT) -> ApiKey:
    return ApiKey(name, merchant_id, "Till", digest_of(f"carnet_{name}"), NOON_MS)


def test_an_api_key_is_found_by_its_digest_and_listed_by_its_merchant(store: Store) -> None:
    mine, other = an_api_key(), an_api_key("k2", "m-2")
    store.put_api_key(mine)
    store.put_api_key(other)

    assert store.api_key(mine.digest) == mine
    assert store.api_key(digest_of("carnet_unknown")) is None
    assert store.api_keys(MERCHANT) == (mine,)


def test_a_revoked_api_key_says_since_when_and_cannot_be_put_back(store: Store) -> None:
    key = an_api_key()
    store.put_api_key(key)
    assert store.api_key(key.digest) == key
    store.revoke_api_key(key, NOON_MS + 5)
    store.revoke_api_key(key, NOON_MS + 9)
    store.put_api_key(key)

    assert store.api_key(key.digest) == replace(key, revoked_ms=NOON_MS + 5)
    assert store.api_keys(MERCHANT) == (replace(key, revoked_ms=NOON_MS + 5),)


def test_revoking_an_api_key_that_is_not_there_makes_none(store: Store) -> None:
    store.revoke_api_key(an_api_key(), NOON_MS)

    assert store.api_key(an_api_key().digest) is None


def test_a_sandbox_has_the_real_programmes_under_its_own_names_as_they_stand(store: Store) -> None:
    store.put_programme(a_programme_stamps())
    seen = for_sandbox(a_programme_stamps(), "s1")
    assert (seen.id, seen.merchant_id) == ("coffee.s1", f"{MERCHANT}.s1")
    assert store.programme("coffee.s1") == store.programme_now("coffee.s1") == seen
    assert store.programmes(f"{MERCHANT}.s1") == (seen,)

    store.put_programme(a_programme_stamps(needed=6))
    assert store.programme_now("coffee.s1") == for_sandbox(a_programme_stamps(needed=6), "s1")
    assert store.programmes(MERCHANT) == (a_programme_stamps(needed=6),)


def test_a_key_is_in_its_new_sandbox_at_once_for_every_worker(store: Store) -> None:
    key = replace(an_api_key(), use="sandbox", sandbox="s1")
    store.put_api_key(key)
    assert store.api_key(key.digest) == key
    store.change_sandbox(key, "s2")
    assert store.api_key(key.digest) == replace(key, sandbox="s2")


def test_a_value_is_spent_once_for_each_purpose(store: Store, clock: Clock) -> None:
    until_s = int(clock.now_s) + 60

    assert store.spend_once("google-nonce", "n1", until_s)
    assert not store.spend_once("google-nonce", "n1", until_s)
    assert store.spend_once("google-nonce", "n" * 5000, until_s)
    assert store.spend_once("form", "n1", until_s)


def test_a_value_spent_is_remembered_until_it_expires(store: Store, clock: Clock) -> None:
    until_s = int(clock.now_s) + 60
    store.spend_once("google-nonce", "n1", until_s)
    clock.now_s = until_s - 1
    assert not store.spend_once("google-nonce", "n1", until_s + 60)
    clock.now_s = until_s

    assert store.spend_once("google-nonce", "n1", until_s + 60)


def test_so_much_is_counted_in_a_window_for_each_purpose_and_source(store: Store, clock: Clock) -> None:
    clock.now_s = 6_000_000.0
    assert [store.count_within("join", "here", 3, 600) for _ in range(3)] == [0, 0, 0]

    clock.now_s += 200
    assert store.count_within("join", "here", 3, 600) == 400
    assert store.count_within("join", "here", 3, 600) == 400
    assert store.count_within("join", "there", 3, 600) == 0
    assert store.count_within("sign-in", "here", 3, 600) == 0

    clock.now_s += 400
    assert store.count_within("join", "here", 3, 600) == 0


def test_a_programme_is_found_by_its_partners_until_they_leave(store: Store) -> None:
    store.put_programme(a_programme_stamps(partners=("bakery", "florist")))
    assert [each.id for each in store.shared_programmes("bakery")] == ["coffee"]
    assert store.shared_programmes(MERCHANT) == ()

    store.put_programme(a_programme_stamps(partners=("florist",)))
    assert store.shared_programmes("bakery") == ()
    assert [each.id for each in store.shared_programmes("florist")] == ["coffee"]


def test_what_somebody_kept_first_is_told_to_whoever_comes_after_until_its_end(
    store: Store, clock: Clock
) -> None:
    until_s = int(clock.now_s) + 60

    assert store.keep_first("code-till", "c1", "ana", until_s) == "ana"
    assert store.keep_first("code-till", "c1", "ben", until_s) == "ana"
    assert store.keep_first("code-till", "c1", "ana", until_s) == "ana"
    assert store.keep_first("code-till", "c2", "ben", until_s) == "ben"
    assert store.keep_first("code-sale", "c1", "ben", until_s) == "ben"

    clock.now_s += 61
    assert store.keep_first("code-till", "c1", "ben", until_s + 60) == "ben"
