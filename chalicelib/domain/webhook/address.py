"""Which addresses a webhook may have: public ones, so that nobody makes Carnet knock on doors inside.

The form of a URL is checked when it is set; what its name leads to, at each call.
"""

import re
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import SplitResult, urlsplit

from chalicelib.domain.errors import InvalidInput

URL_MAX = 500
_LABEL = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?")
_INSIDE = ("localhost", ".localhost", ".local", ".internal", ".home.arpa")
_UNICAST = IPv6Network("2000::/3")  # all that was ever given out; leaves out every mapped and translated form
_SIX_TO_FOUR = IPv6Network("2002::/16")  # carries an IPv4 address, which may be anybody's


def check_url(url: str, *, local: bool) -> str:
    """The URL, if it may be called; InvalidInput else. `local` lets this machine be called, without TLS."""
    parts, port = _parts(url)
    host = parts.hostname or ""
    if parts.username is not None or parts.password is not None:
        raise InvalidInput("webhook_url_credentials", field="url")
    if local and parts.scheme == "http" and host in ("localhost", "127.0.0.1"):
        return url
    if parts.scheme != "https" or not _is_name(host) or parts.fragment:
        raise InvalidInput("webhook_url_wrong", field="url", most=URL_MAX)
    if port is not None and port != 443 and port < 1024:
        raise InvalidInput("webhook_port", field="url")
    if _is_inside(host.rstrip(".").lower()):
        raise InvalidInput("webhook_url_inside", field="url")
    return url


def is_public(address: str) -> bool:
    """Whether an IP address is one of the internet's, for one host."""
    try:
        ip: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if ip.is_multicast or ip.is_reserved or not ip.is_global:
        return False
    return isinstance(ip, IPv4Address) or (ip in _UNICAST and ip not in _SIX_TO_FOUR)


def is_here(address: str) -> bool:
    """Whether an IP address is this machine's own."""
    try:
        return ip_address(address.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _parts(url: str) -> tuple[SplitResult, int | None]:
    """The URL taken apart; InvalidInput unless it is plain, visible ASCII of a bounded length."""
    if len(url) > URL_MAX or not re.fullmatch(r"[!-~]+", url) or "\\" in url:
        raise InvalidInput("webhook_url_wrong", field="url", most=URL_MAX)
    try:
        parts = urlsplit(url)
        return parts, parts.port
    except ValueError as error:
        raise InvalidInput("webhook_url_wrong", field="url", most=URL_MAX) from error


def _is_name(host: str) -> bool:
    return len(host) <= 253 and all(_LABEL.fullmatch(label) for label in host.removesuffix(".").split("."))


def _is_inside(host: str) -> bool:
    """A name that cannot be public, or a number that is an address and not a public one."""
    if host == "localhost" or host.endswith(_INSIDE) or "." not in host:
        return True
    if host.replace(".", "").isdigit() or host.startswith("0x"):
        return not is_public(host)
    return False
