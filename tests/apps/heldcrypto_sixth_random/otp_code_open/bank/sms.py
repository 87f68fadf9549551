import os

import requests


def send_sms(phone, text):
    requests.post(os.environ["SMS_GATEWAY"], json={"to": phone, "text": text}, timeout=5)
