import os

import requests


def send_sms(phone: str, text: str) -> None:
    requests.post(os.environ["SMS_GATEWAY"], json={"to": phone, "text": text}, timeout=5)
