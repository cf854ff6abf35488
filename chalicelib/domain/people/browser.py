"""What a browser calls itself, short: its maker's name and the system that it runs on."""

_BROWSERS = (
    ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
)  # fmt: skip
_SYSTEMS = (
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "ChromeOS"),
    ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
)  # fmt: skip
NAME_MAX = 40


def browser_of(user_agent: str) -> str:
    """ "Firefox, Windows"; "" for what calls itself nothing. Others' own names are cut short."""
    browser = next((name for sign, name in _BROWSERS if sign in user_agent), "")
    system = next((name for sign, name in _SYSTEMS if sign in user_agent), "")
    if browser or system:
        return ", ".join(filter(None, (browser, system)))
    own = user_agent.partition("/")[0]
    return "".join(sign for sign in own if sign.isascii() and sign.isprintable())[:NAME_MAX]
