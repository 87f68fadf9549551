import hashlib
import hmac
import os
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 5 * 1024 * 1024
SECRET = os.environ["GITHUB_WEBHOOK_SECRET"].encode()

SITES = {
    "acme/website": "/srv/website",
    "acme/handbook": "/srv/handbook",
}


def verified_payload() -> dict:
    expected = "sha256=" + hmac.new(SECRET, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Hub-Signature-256", "")):
        abort(403)
    return request.get_json()


@app.post("/hooks/github")
def github():
    payload = verified_payload()
    if request.headers.get("X-GitHub-Event") != "push":
        return "", 204
    if payload["ref"] != "refs/heads/main":
        return "", 204
    directory = SITES.get(payload["repository"]["full_name"])
    if directory is None:
        abort(404)
    subprocess.run(["git", "pull", "--ff-only", "origin", "main"], cwd=directory, check=True, timeout=120)
    subprocess.run(["make", "publish"], cwd=directory, check=True, timeout=600)
    app.logger.info("deployed %s", directory)
    return {"deployed": True}
