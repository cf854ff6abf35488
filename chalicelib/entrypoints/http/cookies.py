"""Our cookies: who is signed in, which paired device this is, and in which browser somebody signed in before.

Over https their names begin with __Host-: a browser then takes them from this very host alone, so that no
neighbour under the same domain can put one of its own in their place. On http://localhost it would take none.
"""

from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.people.staff import Device
from chalicelib.domain.time.units import DAY_S

SESSION = "carnet_session"
DEVICE = "carnet_device"
BROWSER = "carnet_browser"
OF_HOST = "__Host-"
DEVICE_COOKIE_S = 400 * DAY_S  # browsers keep no cookie longer; it is renewed whenever it is shown


def cookie_of(request: Request, name: str) -> str:
    """The cookie's value, "" without one. By hand: http.cookies drops all for one odd neighbour."""
    pairs = (pair.strip().partition("=") for pair in request.headers.get("cookie", "").split(";"))
    return next((value for found, _, value in pairs if found == name), "")


def session_name() -> str:
    return _named(SESSION)


def device_name() -> str:
    return _named(DEVICE)


def browser_name() -> str:
    return _named(BROWSER)


def browser_cookie(mark: str, age_s: int) -> str:
    return _cookie(browser_name(), mark, age_s)


def session_cookie(secret: str, age_s: int) -> str:
    return _cookie(session_name(), secret, age_s)


def device_cookie(device: Device, secret: str) -> str:
    return _cookie(device_name(), f"{device.merchant_id}.{device.id}.{secret}", DEVICE_COOKIE_S)


def device_cookie_again(request: Request) -> str:
    """The device's cookie for as long again."""
    return _cookie(device_name(), cookie_of(request, device_name()), DEVICE_COOKIE_S)


def _named(name: str) -> str:
    return OF_HOST + name if _https() else name


def _https() -> bool:
    return wiring.settings().base_url.startswith("https:")


def _cookie(name: str, value: str, age_s: int) -> str:
    """Strict: nobody comes to a till by somebody else's link with work to do there and then; the page itself
    needs no cookie, and what it fetches is same-site."""
    secure = "; Secure" if _https() else ""
    return f"{name}={value}; Path=/; Max-Age={age_s}; HttpOnly; SameSite=Strict{secure}"
