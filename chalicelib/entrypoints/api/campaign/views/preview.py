"""A campaign before it is sent: both wallets' cards, and what is to be known of its text."""

from typing import Literal

import msgspec

from chalicelib import words
from chalicelib.domain.campaign.content.message import Caveat, CaveatCode, Count, caveat_phrase
from chalicelib.domain.card.wallets import Part, WalletName
from chalicelib.domain.face.preview import ApplePreview, GooglePreview
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.face.views import ApplePreviewView, GooglePreviewView, apple_view, google_view
from chalicelib.service.campaign.preview import Preview


class TextLengthView(msgspec.Struct):
    """`advised`: above it a wallet shows less; 0: no advice."""

    language: Language
    part: Part
    characters: int
    most: int
    advised: int


class CaveatView(msgspec.Struct):
    """It can be sent all the same. `wallet`: the one that it is true of, empty for each."""

    code: CaveatCode
    wallet: WalletName | Literal[""]
    languages: list[Language]
    sentence: str


class FaultView(msgspec.Struct):
    """It has to be mended before it can be sent."""

    code: str
    field: str
    sentence: str


class PreviewView(msgspec.Struct):
    """A sample card of `programme` in `language`; the sentences are in that of Accept-Language."""

    language: Language
    programme: str
    variant: str
    apple: ApplePreviewView
    google: GooglePreviewView
    counts: list[TextLengthView]
    caveats: list[CaveatView]
    faults: list[FaultView]


def preview_view(
    found: Preview, shown_language: Language, apple: ApplePreview, google: GooglePreview, language: Language
) -> PreviewView:
    """`shown_language` is the customer's, `language` the reader's."""
    return PreviewView(
        language=shown_language,
        programme=found.programme.id,
        variant=found.variant.id if found.variant else "",
        apple=apple_view(apple, language),
        google=google_view(google, language),
        counts=[_length_view(count) for count in found.counts],
        caveats=[_caveat_view(caveat, language) for caveat in found.caveats],
        faults=[
            FaultView(fault.code, fault.field, words.say(fault.phrase, language)) for fault in found.faults
        ],
    )


def _length_view(count: Count) -> TextLengthView:
    return TextLengthView(count.language, count.part, count.characters, count.most, count.advised)


def _caveat_view(caveat: Caveat, language: Language) -> CaveatView:
    return CaveatView(
        caveat.code, caveat.wallet, list(caveat.languages), words.say(caveat_phrase(caveat), language)
    )
