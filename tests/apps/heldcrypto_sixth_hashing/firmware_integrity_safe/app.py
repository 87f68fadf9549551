import hashlib
import hmac
import json
import os

from flask import Flask, abort, request

app = Flask(__name__)
app.config["FIRMWARE_DIR"] = os.environ["FIRMWARE_DIR"]
app.config["MAX_CONTENT_LENGTH"] = 32 * 1024 * 1024


def expected_digest(version: int) -> str:
    path = os.path.join(app.config["FIRMWARE_DIR"], "manifest.json")
    with open(path) as fh:
        return json.load(fh)[str(version)]


@app.post("/firmware/<int:version>")
def upload_firmware(version):
    """Accept an image only if it matches the signed manifest."""
    blob = request.get_data()
    digest = hashlib.new("sha256")
    digest.update(blob)
    if not hmac.compare_digest(digest.hexdigest(), expected_digest(version)):
        abort(422, "integrity check failed")
    target = os.path.join(app.config["FIRMWARE_DIR"], f"{version}.bin")
    with open(target, "wb") as fh:
        fh.write(blob)
    return "", 204
