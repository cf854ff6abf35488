"""A whole client of the till's API for a POS, on the standard library alone. A test runs it as it stands."""

import json
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

AGAIN = (429, 502, 503, 504)  # the same request again, later


class Problem(Exception):
    """A refusal: what to do stands in the text, `code` is for the program."""

    def __init__(self, status, body):
        super().__init__(f"{status} {body.get('code')}: {body.get('detail')}")
        self.status, self.code, self.field = status, body.get("code"), body.get("field")


class Carnet:
    def __init__(self, base, key, outlet=None, language="en"):
        self.base, self.key, self.outlet, self.language = base + "/api/v1", key, outlet, language

    def programmes(self):
        return self._ask("GET", "/programmes")["programmes"]

    def outlets(self):
        return self._ask("GET", "/outlets")["outlets"]

    def enrol(self, programme, key=None, **customer):
        return self._ask("POST", f"/programmes/{programme}/cards", customer, key or str(uuid.uuid4()))

    def card(self, barcode):
        return self._ask("GET", f"/cards?barcode={urllib.parse.quote(barcode)}")

    def sale(self, barcode, sale_id, key=None, **counted):
        """`key` is kept with the sale where a retry may come after midnight: numbers begin again each day."""
        body = {"barcode": barcode, "sale_id": sale_id, **counted, **self._where()}
        return self._ask("POST", "/scans", body, key or f"sale-{time.strftime('%F')}-{sale_id}")

    def redeem(self, barcode, reward, sale_id):
        body = {"barcode": barcode, "reward": reward, "sale_id": sale_id, **self._where()}
        return self._ask("POST", "/redemptions", body, f"redeem-{time.strftime('%F')}-{sale_id}-{reward}")

    def refund(self, sale_id):
        return self._ask("POST", "/refunds", {"sale_id": sale_id, **self._where()})

    def correct(self, sale_id, key=None, **now):
        """`amount_minor=1500`: what the bill is now; `returned_minor=500`: what came back of it."""
        path = f"/sales/{urllib.parse.quote(sale_id, safe='')}/corrections"
        return self._ask("POST", path, {**now, **self._where()}, key or str(uuid.uuid4()))

    def _where(self):
        return {"outlet": self.outlet} if self.outlet else {}

    def _ask(self, method, path, body=None, key=None, tries=4):
        headers = {"Authorization": f"Bearer {self.key}", "Accept-Language": self.language}
        headers |= {"Content-Type": "application/json"} if body is not None else {}
        headers |= {"Idempotency-Key": key} if key else {}
        sent = None if body is None else json.dumps(body).encode()
        for left in reversed(range(tries)):
            request = urllib.request.Request(self.base + path, sent, headers, method=method)
            try:
                with urllib.request.urlopen(request, timeout=10) as reply:
                    return json.load(reply)
            except urllib.error.HTTPError as error:
                if error.code not in AGAIN or not left:
                    raise Problem(error.code, json.loads(error.read() or b"{}")) from None
                time.sleep(float(error.headers.get("Retry-After", 1)))
            except (urllib.error.URLError, TimeoutError):
                if not left:
                    raise
                time.sleep(0.2 * 2 ** (tries - left))
