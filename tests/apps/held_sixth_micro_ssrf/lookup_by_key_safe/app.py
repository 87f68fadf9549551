from enum import Enum

import httpx
from flask import Flask, abort, jsonify, request

app = Flask(__name__)


class Service(Enum):
    BILLING = "https://billing.example.internal/health"
    MAIL = "https://mail.example.internal/health"


@app.get("/health")
def health():
    try:
        service = Service[request.args.get("service", "").upper()]
    except KeyError:
        abort(404)
    return jsonify(ok=httpx.get(service.value).status_code == 200)
