"""Google's refusals: a status, a reason and a sentence, in the shape of its API."""

from dataclasses import dataclass
from typing import Any

from starlette.responses import JSONResponse

REASONS = {
    400: "invalid",
    401: "authError",
    403: "permissionDenied",
    404: "resourceNotFound",
    409: "existingResource",
    429: "rateLimitExceeded",
    500: "backendError",
    503: "backendError",
}


@dataclass(frozen=True, slots=True)
class ApiError(Exception):
    """Raised anywhere below a route; `headers` go with the answer."""

    status: int
    message: str
    reason: str = ""
    retry_after_s: int | None = None

    def response(self) -> JSONResponse:
        reason = self.reason or REASONS.get(self.status, "invalid")
        body: dict[str, Any] = {
            "error": {
                "code": self.status,
                "message": self.message,
                "errors": [{"message": self.message, "domain": "walletobjects", "reason": reason}],
            }
        }
        headers = {} if self.retry_after_s is None else {"retry-after": str(self.retry_after_s)}
        return JSONResponse(body, self.status, headers)
