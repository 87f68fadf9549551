from dataclasses import dataclass

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@dataclass
class Endpoint:
    raw: str

    def address(self) -> str:
        return self.raw.strip()


class PinnedEndpoint(Endpoint):
    def address(self) -> str:
        return "https://ledger.example.com/v1/ping"


@app.route("/endpoint")
def endpoint():
    value = request.cookies.get("endpoint", "")
    target: Endpoint = PinnedEndpoint(value)
    r = requests.head(target.address(), timeout=2)
    return jsonify(code=r.status_code)
