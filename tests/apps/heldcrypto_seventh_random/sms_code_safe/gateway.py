import os

import requests


def send_sms(number, text):
    requests.post(
        "https://rest.smsgate.example/v1/messages",
        json={"to": number, "text": text},
        headers={"Authorization": "Bearer " + os.environ["SMS_TOKEN"]},
        timeout=10,
    ).raise_for_status()
