"""How long Apple's certificate lasts: whether or not there is anything to push, and after its end."""

from chalicelib import wiring
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.entrypoints.metrics import measure


def certificate_ends_ms() -> int | None:
    """None where it cannot be known: the operator hears of that."""
    from chalicelib.aws.secrets import SecretUnusable

    try:
        return wiring.apple_certificate_ends_ms()
    except (WalletMisconfigured, SecretUnusable):
        return None


def measure_certificate() -> None:
    """Its days, or that it cannot be used: nothing of the clock's waits for it."""
    from chalicelib.aws.secrets import SecretUnusable

    try:
        measure({"Wallet": "apple"}, {"CertificateDaysLeft": wiring.apple_certificate_days_left()}, reason="")
    except (WalletMisconfigured, SecretUnusable) as error:
        measure({"Wallet": "apple"}, {"WalletMisconfigured": 1}, reason=str(error))
