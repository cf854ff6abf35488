"""A barcode's picture, one that a scanner reads."""

from functools import lru_cache

import segno


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
