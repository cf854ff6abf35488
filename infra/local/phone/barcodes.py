"""A barcode's picture, one that a scanner reads."""

from base64 import b64encode
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import segno
import zxingcpp

from infra.local.phone.rules.codes import FORMATS, is_drawable

_DRAWN = {
    "PDF417": zxingcpp.BarcodeFormat.PDF417,
    "Aztec": zxingcpp.BarcodeFormat.Aztec,
    "Code128": zxingcpp.BarcodeFormat.Code128,
    "Code39": zxingcpp.BarcodeFormat.Code39,
    "Codabar": zxingcpp.BarcodeFormat.Codabar,
    "EAN13": zxingcpp.BarcodeFormat.EAN13,
    "I2of5": zxingcpp.BarcodeFormat.ITF,
}


def code_picture(code: Mapping[str, Any]) -> str:
    """A pass's code as a data address of an SVG; empty when there is nothing to show."""
    name = FORMATS[code["format"]]
    if name == "QR":
        return qr_picture(code["message"], code["messageEncoding"])
    return _picture(code["message"], name) if is_drawable(code) else ""


@lru_cache(maxsize=64)
def qr_picture(message: str, encoding: str = "iso-8859-1") -> str:
    """A data address of an SVG without margin; empty when there is nothing to show."""
    if not message:
        return ""
    try:
        code = segno.make_qr(message, encoding=None if message.isascii() else encoding, error="m")
    except segno.DataOverflowError:  # no QR code is that large
        return ""
    return str(code.svg_data_uri(scale=4, border=0, dark="#000", light="#fff"))


@lru_cache(maxsize=64)
def _picture(message: str, name: str) -> str:
    try:
        drawn = zxingcpp.create_barcode(message, _DRAWN[name])
        svg = zxingcpp.write_barcode_to_svg(drawn, add_quiet_zones=False)
    except ValueError:  # more than the format holds
        return ""
    return f"data:image/svg+xml;base64,{b64encode(svg.encode()).decode()}"
