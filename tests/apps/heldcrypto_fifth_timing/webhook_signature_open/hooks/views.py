import hashlib
import hmac

from flask import Blueprint, abort, current_app, request

hooks = Blueprint("hooks", __name__)


def verify(payload: bytes, header: str) -> bool:
    secret = current_app.config["HOOK_SECRET"].encode()
    digest = hmac.new(secret, payload, hashlib.sha256).hexdigest()
    return "sha256=" + digest == header  # finding: timing-unsafe-comparison


@hooks.post("/hooks/repository")
def repository():
    if not verify(request.get_data(), request.headers.get("X-Hub-Signature-256", "")):
        abort(403)
    event = request.headers.get("X-GitHub-Event")
    if event == "ping":
        return "pong"
    return "", 202
