import logging

import requests

log = logging.getLogger(__name__)

WEBHOOK = "https://hooks.slack.com/services/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"  # finding: hardcoded-credential


def notify(text: str) -> None:
    if not WEBHOOK:
        return
    try:
        requests.post(WEBHOOK, json={"text": text}, timeout=5).raise_for_status()
    except requests.RequestException:
        log.exception("alert not delivered")
