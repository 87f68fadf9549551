import uuid

from flask import Flask, request

app = Flask(__name__)


@app.before_request
def limit_body() -> None:
    request.max_content_length = 4 * 1024 * 1024


@app.post("/api/scan")
def scan():
    document = request.files["document"]
    document.save(f"/srv/scans/{uuid.uuid4()}.pdf")
    return {"ok": True}
