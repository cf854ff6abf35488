"""What the local SES and SNS took, newest first, and the telling of what came back."""

import json
import threading
import time
from collections.abc import Callable
from typing import Any

import urllib3

BOUNCES, COMPLAINS = "bounce@simulator.amazonses.com", "complaint@simulator.amazonses.com"
EVERY_S = 1.0
SHOWN_MAX = 200
Letter = dict[str, Any]


class Letters:
    """`tell` publishes an event as SES does."""

    def __init__(self, aws_url: str, http: urllib3.PoolManager, tell: Callable[[str], None]) -> None:
        self._url = f"{aws_url}/_ministack/ses/messages"
        self._texts_url = f"{aws_url}/_ministack/sns/sms-messages"
        self._http = http
        self._tell = tell
        self._returned: dict[str, str] = {}
        self._seen_s: dict[str, float] = {}  # the local SNS notes no time: when each text was first seen
        self._lock = threading.Lock()

    def all(self) -> list[Letter]:
        held = self._http.request("GET", self._url, retries=False, timeout=5).json()["messages"]
        sent = [letter for letters in held.values() for letter in letters]
        shown = [_shown(letter, self._returned.get(letter["MessageId"], "")) for letter in sent]
        return sorted([*shown, *self._texts()], key=lambda letter: -letter["at_s"])[:SHOWN_MAX]

    def _texts(self) -> list[Letter]:
        held = self._http.request("GET", self._texts_url, retries=False, timeout=5).json()["sms_messages"]
        sent = [text for texts in held.values() for text in texts]
        with self._lock:
            return [_text(text, self._seen_s.setdefault(text["MessageId"], time.time())) for text in sent]

    def comes_back(self, letter_id: str, why: str) -> bool:
        """Tell of it, once a letter; False without such a letter."""
        letter = next((each for each in self.all() if each["id"] == letter_id and not each["phone"]), None)
        if letter is None or why not in ("bounce", "complaint"):
            return False
        with self._lock:
            if letter_id in self._returned:
                return True
            self._returned[letter_id] = why
        self._tell(json.dumps(_event(why, letter["to"][0])))
        return True

    def watch(self) -> None:
        """As SES's mailbox simulator does."""
        while True:
            time.sleep(EVERY_S)
            try:
                for letter in self.all():
                    if letter["to"] == [BOUNCES]:
                        self.comes_back(letter["id"], "bounce")
                    elif letter["to"] == [COMPLAINS]:
                        self.comes_back(letter["id"], "complaint")
            except (urllib3.exceptions.HTTPError, ValueError):
                continue  # the local AWS starts or ends


def _shown(letter: Letter, returned: str) -> Letter:
    return {
        "id": letter["MessageId"],
        "from": letter["Source"],
        "to": letter["To"],
        "subject": letter["Subject"],
        "text": letter["BodyText"],
        "html": letter["BodyHtml"] or "",
        "at_s": float(letter["Timestamp"]),
        "returned": returned,
        "phone": False,
    }


def _text(text: Letter, at_s: float) -> Letter:
    """A text message as a letter: its words are all that it has."""
    named = text.get("MessageAttributes", {})
    sender = next((each.get("StringValue", "") for name, each in named.items() if "Sender" in name), "")
    return {
        "id": text["MessageId"],
        "from": sender,
        "to": [text["PhoneNumber"]],
        "subject": text["Message"],
        "text": text["Message"],
        "html": "",
        "at_s": at_s,
        "returned": "",
        "phone": True,
    }


def _event(why: str, address: str) -> Letter:
    """https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html"""
    if why == "complaint":
        return {"eventType": "Complaint", "complaint": {"complainedRecipients": [{"emailAddress": address}]}}
    recipient = {"emailAddress": address, "diagnosticCode": "smtp; 550 5.1.1 user unknown"}
    return {"eventType": "Bounce", "bounce": {"bounceType": "Permanent", "bouncedRecipients": [recipient]}}
