import secrets
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.before_request
def limit_body():
    # Flask 3.1: the limit can be set for each request
    request.max_content_length = 16 * 1024
    if request.endpoint == "backup":
        request.max_content_length = 50 * 1024 * 1024


@app.post("/backup")
def backup():
    upload = request.files["archive"]
    path = Path("/srv/backups") / secrets.token_hex(8)
    upload.save(path)
    return {"id": path.name}
