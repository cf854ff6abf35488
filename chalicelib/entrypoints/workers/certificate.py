"""How long Apple's certificate lasts: whether or not there is anything to push, and after its end."""

from chalicelib import wiring
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.entrypoints.metrics import measure

WARN_DAYS = (60, 30, 7)  # before its end somebody is told, and from its end on for good
WARN_FOR_DAYS = 3  # each time, also where nothing runs on one of them


def certificate_ends_ms() -> int | None:
    """None where it cannot be known: the operator hears of that."""
    from chalicelib.aws.secrets import SecretUnusable

    try:
        return wiring.apple_certificate_ends_ms()
    except (WalletMisconfigured, SecretUnusable):
        return None


def measure_certificate() -> None:
    """That it ends, on the days when somebody is to be told, or that it cannot be used: nothing of the
    clock's waits for it."""
    from chalicelib.aws.secrets import SecretUnusable

    try:
        days = wiring.apple_certificate_days_left()
    except (WalletMisconfigured, SecretUnusable) as error:
        measure({"Wallet": "apple"}, {"WalletMisconfigured": 1}, reason=str(error))
        return
    if is_told(days):
        measure({"Wallet": "apple"}, {"CertificateEnding": 1}, reason=f"{days} days are left")


def is_told(days: int) -> bool:
    return days <= 0 or any(limit - WARN_FOR_DAYS <= days < limit for limit in WARN_DAYS)
