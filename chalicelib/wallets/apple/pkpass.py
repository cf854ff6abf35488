"""Renders a card's look as a signed .pkpass.

Cards with the same face differ in a few values of pass.json; the rest is made once and kept, so that
building a pass costs little more than its one signature (docs/adr/0004-pass-signing-template.md).
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from chalicelib.domain.card.code import spoken_end
from chalicelib.domain.face.look import Colours, Look
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.wallets import strip
from chalicelib.wallets.apple import sheet
from chalicelib.wallets.apple.archive import seal
from chalicelib.wallets.apple.identity import Identity
from chalicelib.wallets.apple.signing import Signer
from chalicelib.wallets.apple.template import Template, load

SHEETS_KEPT = (
    256  # of about 30 kB, over a photo 250: 64 MB at most; a stamps programme has one for each count
)
PICTURES_KEPT = 32  # for sheets that are of one card alone, and made for each


def _no_logos(_logo: str, _background: str) -> Mapping[str, bytes]:
    return {}


class PassBuilder:
    """Builds passes in the name of one identity, from the templates in one folder."""

    def __init__(
        self,
        identity: Identity,
        templates_dir: Path,
        web_service_url: str,
        strips: Callable[[strip.Key, Colours], tuple[bytes, ...]] = strip.draw,
        logos: Callable[[str, str], Mapping[str, bytes]] = _no_logos,
    ) -> None:
        self._signer = Signer(identity)
        self._ours = {
            "passTypeIdentifier": identity.pass_type_id,
            "teamIdentifier": identity.team_id,
            "webServiceURL": web_service_url,
        }
        self._folders = {path.parent.name: path.parent for path in templates_dir.glob("*/pass.json")}
        self._strips, self._logos = strips, logos
        self._templates: dict[str, Template] = {}
        self._sheet = lru_cache(SHEETS_KEPT)(self._make_sheet)
        self._pictures = lru_cache(PICTURES_KEPT)(self._draw)

    def build(self, look: Look, *, authentication_token: str, signed_s: int) -> bytes:
        """The .pkpass file: the same look, token and time (epoch s) make the same bytes."""
        face, values = sheet.split(look)
        same = self._make_sheet(face) if look.merged else self._sheet(face)  # words of one card alone
        values[sheet.SERIAL] = look.serial
        values[sheet.TOKEN] = authentication_token
        values[sheet.BARCODE] = look.barcode
        values[sheet.SPOKEN] = spoken_end(look.serial)
        if look.expires_ms is not None:
            values[sheet.EXPIRY] = _date(look.expires_ms)
        content = same.fill(values).encode()
        return seal(same.files, content, lambda manifest: self._signer.sign(manifest, signed_s=signed_s))

    def _make_sheet(self, face: sheet.Face) -> sheet.Sheet:
        if face.template not in self._templates:
            if face.template not in self._folders:
                raise WalletMisconfigured(
                    f"pass_templates/{face.template}/pass.json is missing: add the template."
                )
            self._templates[face.template] = load(self._folders[face.template])
        pictures = self._pictures(face.picture, face.colours, face.logo)
        return sheet.make_sheet(face, self._templates[face.template], self._ours, pictures)

    def _draw(self, picture: strip.Key, colours: Colours, logo: str) -> Mapping[str, bytes]:
        pictures = dict(zip(strip.NAMES, self._strips(picture, colours), strict=True))
        if logo:  # in the place of the template's
            pictures.update(self._logos(logo, colours.background))
        return pictures


def _date(moment_ms: int) -> str:
    """The date with its time zone: without one the whole pass is invalid."""
    return datetime.fromtimestamp(moment_ms // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
