import logging
import os

import requests

log = logging.getLogger(__name__)

WEBHOOK = os.environ.get("SLACK_WEBHOOK")


def notify(text: str) -> None:
    if not WEBHOOK:
        return
    try:
        requests.post(WEBHOOK, json={"text": text}, timeout=5).raise_for_status()
    except requests.RequestException:
        log.exception("alert not delivered")
