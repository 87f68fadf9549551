import requests

PARTNER_HOSTS = {"hooks.slack.com", "discord.com", "api.partner.example"}


class DeliveryRefused(Exception):
    pass


def deliver(url: str, payload: dict) -> int:
    response = requests.post(url, json=payload, timeout=5, allow_redirects=False)  # finding: server-side-request-forgery
    return response.status_code
