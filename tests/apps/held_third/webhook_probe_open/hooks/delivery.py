from urllib.parse import urlsplit

import requests
from flask import abort, current_app


def deliver(url, payload):
    if urlsplit(url).hostname is None:
        abort(422)
    response = requests.post(url, json=payload, timeout=5, allow_redirects=False)  # finding: server-side-request-forgery
    return response.status_code
