import logging

import requests

from .cards import Card

log = logging.getLogger(__name__)


class Gateway:
    url = "https://pay.example.com/charges"

    def charge(self, card: Card, cents: int) -> bool:
        reply = requests.post(self.url, json={**vars(card), "cents": cents}, timeout=10)
        if not reply.ok:
            log.warning("charge of %d cents refused for %r", cents, card)  # finding: sensitive-data-logged
        return reply.ok
