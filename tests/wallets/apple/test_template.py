"""The folders of `pass_templates/`, and what is said of one that is broken."""

import json
from pathlib import Path
from shutil import copytree

import pytest

from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.text import LANGUAGES
from chalicelib.wallets.apple.template import PRINTED, load
from tests.wallets.apple.passes import NOW_S, TEMPLATES, TOKEN, Build, a_builder, a_stamp_look, opened


@pytest.mark.parametrize("template", ["stamps", "points"])
def test_a_template_has_the_words_of_every_language(template: str) -> None:
    loaded = load(TEMPLATES / template)
    fields = [field for area in loaded.areas.values() for field in area]
    printed = {field[name] for field in fields for name in PRINTED if name in field}

    assert set(loaded.strings) == set(LANGUAGES)
    assert all(set(lines) == printed for lines in loaded.strings.values())
    assert loaded.strings["en"] == {text: text for text in printed}
    assert not list((TEMPLATES / template).glob("*.lproj/*.png")), "a top-level image would win over it"


def test_two_messages_that_are_the_same_in_english_keep_their_own_translations(tmp_path: Path) -> None:
    """pass_reward and pass_reward_short differ in Romanian alone."""
    field = {"key": "reward", "label": "pass_reward", "changeMessage": "pass_reward_short"}
    (tmp_path / "pass.json").write_text(json.dumps({"storeCard": {"backFields": [field]}}))

    loaded = load(tmp_path)
    (made,) = loaded.areas["backFields"]
    label, message = made["label"], made["changeMessage"]

    assert label != message
    assert label.strip("\u200b") == message.strip("\u200b") == "Your reward"
    romanian = loaded.strings["ro"]
    assert (romanian[label], romanian[message]) == ("Recompensa dumneavoastră", "Recompensa dvs.")


def test_a_templates_own_label_is_printed_as_it_is(certificates: Path, tmp_path: Path) -> None:
    made = opened(build_with(certificates, tmp_path, "pass.json", '"pass_contact"', '"Coffees?"'))

    assert made.shown("contact", "en", "label") == "Coffees?"
    assert made.shown("contact", "ru", "label") == "Coffees?"
    assert made.shown("next", "ru", "label") == "Следующая награда"


def test_a_message_that_is_not_there_is_named(certificates: Path, tmp_path: Path) -> None:
    with pytest.raises(WalletMisconfigured, match=r"stamps/pass.json: no message is called pass_contcat"):
        build_with(certificates, tmp_path, "pass.json", '"pass_contact"', '"pass_contcat"')


def test_a_template_that_is_missing_is_named(build: Build) -> None:
    with pytest.raises(WalletMisconfigured, match=r"pass_templates/waffles/pass\.json is missing"):
        build(a_stamp_look(template="waffles"))


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("pass.json", "{", r"stamps/pass.json is not a storeCard template"),
        ("pass.json", "{}", r"stamps/pass.json is not a storeCard template"),
        ("fr.lproj/pass.strings", '"News" = "Nou', r"stamps/fr.lproj/pass.strings is not a strings file"),
    ],
)
def test_a_broken_template_says_which_file_to_mend(
    certificates: Path, tmp_path: Path, file: str, content: str, said: str
) -> None:
    copytree(TEMPLATES / "stamps", tmp_path / "stamps")
    (tmp_path / "stamps" / file).parent.mkdir(exist_ok=True)
    (tmp_path / "stamps" / file).write_text(content)

    with pytest.raises(WalletMisconfigured, match=said):
        a_builder(certificates, tmp_path).build(a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S)


def test_a_merchants_own_language_and_comments_are_taken(certificates: Path, tmp_path: Path) -> None:
    own = tmp_path / "stamps" / "uk.lproj"
    copytree(TEMPLATES / "stamps", tmp_path / "stamps")
    own.mkdir()
    (own / "pass.strings").write_text('/* Ukrainian */\n"News" = "Нове \\"тут\\"";\n')

    built = a_builder(certificates, tmp_path).build(
        a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S
    )
    made = opened(built)

    assert made.shown("news", "uk", "label") == 'Нове "тут"'
    assert made.shown("next", "uk", "label") == "Next reward"
    assert made.shown("reward", "uk") == "Free coffee"


def build_with(certificates: Path, folder: Path, file: str, before: str, after: str) -> bytes:
    """A pass of the stamps template with one text changed."""
    copytree(TEMPLATES / "stamps", folder / "stamps")
    path = folder / "stamps" / file
    path.write_text(path.read_text("utf-8").replace(before, after), "utf-8")
    return a_builder(certificates, folder).build(a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S)
