from urllib.parse import urlsplit

import requests

PARTNER_HOSTS = {"hooks.slack.com", "discord.com", "api.partner.example"}


class DeliveryRefused(Exception):
    pass


def deliver(url: str, payload: dict) -> int:
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in PARTNER_HOSTS:
        raise DeliveryRefused
    response = requests.post(url, json=payload, timeout=5, allow_redirects=False)
    return response.status_code
