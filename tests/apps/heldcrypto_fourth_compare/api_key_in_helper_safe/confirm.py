import hmac
import os
import secrets

from flask import Flask, abort, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
API_KEYS: dict[str, str] = {}


def key_matches(client: str, api_key: str) -> bool:
    expected = API_KEYS.get(client, "")
    return bool(expected) and hmac.compare_digest(api_key.encode(), expected.encode())


@app.post("/clients/<client>")
def enrol(client):
    API_KEYS[client] = secrets.token_urlsafe(32)
    return API_KEYS[client], 201


@app.get("/quota/<client>")
def quota(client):
    if not key_matches(client, request.headers.get("X-Api-Key", "")):
        abort(401)
    return {"left": 100}
