"""What a caller says of how it takes bytes (RFC 9110, 12.5.3)."""


def takes(accepted: str, coding: str) -> bool:
    """Whether an Accept-Encoding header names this coding, and not to refuse it."""
    for each in accepted.lower().replace(" ", "").split(","):
        name, _, weight = each.partition(";q=")
        if name == coding:
            return not weight or weight.strip("0.") != ""
    return False
