import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def mask(value: str) -> str:
    """Shorten a credential for the audit page.

    >>> mask("AKIAIOSFODNN7EXAMPLE")
    'AKIA************MPLE'
    """
    if len(value) < 9:
        return "*" * len(value)
    return value[:4] + "*" * (len(value) - 8) + value[-4:]


SENSITIVE_FIELDS = {"password", "api_key", "secret", "access_token"}
REDACTED = "********"


def redact(payload: dict) -> dict:
    clean = dict(payload)
    if "password" in clean:
        clean["password"] = REDACTED
    for field in SENSITIVE_FIELDS & clean.keys():
        clean[field] = "[redacted]"
    return clean


@app.post("/audit/preview")
def preview():
    key = mask(os.environ.get("AWS_ACCESS_KEY_ID", ""))
    return jsonify(payload=redact(request.get_json()), key=key)
