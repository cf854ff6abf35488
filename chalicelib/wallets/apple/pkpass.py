"""Renders a card's look as a signed .pkpass.

Cards with the same face differ in a few values of pass.json; the rest is made once and kept, so that
building a pass costs little more than its one signature (docs/adr/0004-pass-signing-template.md).
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

from chalicelib.domain.card.code import spoken_end
from chalicelib.domain.face.look import Colours, Look
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.wallets import poster, strip
from chalicelib.wallets.apple import face as faces
from chalicelib.wallets.apple.archive import Packed, pack, seal
from chalicelib.wallets.apple.identity import Identity
from chalicelib.wallets.apple.sheet import Sheet, make_sheet
from chalicelib.wallets.apple.signing import Signer
from chalicelib.wallets.apple.template import Template, load

SHEETS_KEPT = (
    256  # of about 30 kB, over a photo 250: 64 MB at most; a stamps programme has one for each count
)
PICTURES_KEPT = 32  # for sheets that are of one card alone, and made for each
MARKS_KEPT = 32  # a programme has one


def _no_logos(_logo: str, _background: str) -> Mapping[str, bytes]:
    return {}


def _drawn(picture: strip.Key, colours: Colours) -> tuple[bytes, ...]:
    return (*strip.draw(picture, colours), *poster.draw(picture, colours))


PICTURES = (*strip.NAMES, *poster.NAMES)


class PassBuilder:
    """Builds passes in the name of one identity, from the templates in one folder. `pictures` gives the PNG
    files that `PICTURES` names."""

    def __init__(
        self,
        identity: Identity,
        templates_dir: Path,
        web_service_url: str,
        pictures: Callable[[strip.Key, Colours], tuple[bytes, ...]] = _drawn,
        logos: Callable[[str, str], Mapping[str, bytes]] = _no_logos,
    ) -> None:
        self._signer = Signer(identity)
        self._ours = {
            "passTypeIdentifier": identity.pass_type_id,
            "teamIdentifier": identity.team_id,
            "webServiceURL": web_service_url,
        }
        self._folders = {path.parent.name: path.parent for path in templates_dir.glob("*/pass.json")}
        self._drawn, self._logos = pictures, logos
        self._templates: dict[str, Template] = {}
        self._sheet = lru_cache(SHEETS_KEPT)(self._make_sheet)
        self._pictures = lru_cache(PICTURES_KEPT)(self._draw)
        self._marks = lru_cache(MARKS_KEPT)(self._mark)

    def build(self, look: Look, *, authentication_token: str, signed_s: int) -> bytes:
        """The .pkpass file: the same look, token and time (epoch s) make the same bytes."""
        face, values = faces.split(look)
        same = self._make_sheet(face) if look.merged else self._sheet(face)  # words of one card alone
        values[faces.SERIAL] = look.serial
        values[faces.TOKEN] = authentication_token
        values[faces.BARCODE] = look.barcode
        values[faces.SPOKEN] = spoken_end(look.serial)
        values[faces.LINEAR] = look.linear
        if look.expires_ms is not None:
            values[faces.EXPIRY] = faces.dated(look.expires_ms)
        content = same.fill(values).encode()
        return seal(same.files, content, lambda manifest: self._signer.sign(manifest, signed_s=signed_s))

    def _make_sheet(self, face: faces.Face) -> Sheet:
        template = self._template(face.template)
        pictures = self._pictures(face.template, face.picture, face.colours, face.logo)
        return make_sheet(face, template, self._ours, pictures)

    def _template(self, name: str) -> Template:
        if name not in self._templates:
            if name not in self._folders:
                raise WalletMisconfigured(f"pass_templates/{name}/pass.json is missing: add the template.")
            self._templates[name] = load(self._folders[name])
        return self._templates[name]

    def _draw(self, name: str, picture: strip.Key, colours: Colours, logo: str) -> Packed:
        """A pass's pictures, framed once for all that have them."""
        drawn = zip(PICTURES, self._drawn(picture, colours), strict=True)
        poster_too = bool(self._template(name).poster)
        files = [(named, file) for named, file in drawn if poster_too or named in strip.NAMES]
        return pack(files, self._marks(name, colours.background, logo))

    def _mark(self, name: str, background: str, logo: str) -> Packed:
        """What is the same whatever the card holds: the template's images, the shop's logo in their place."""
        files = dict(self._template(name).images)
        if logo:
            files.update(self._logos(logo, background))
        return pack(files.items(), Packed())
