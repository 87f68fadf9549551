import os
import ssl
import tempfile
from pathlib import Path

import httpx
from cryptography.fernet import Fernet, MultiFernet
from flask import Flask, Response, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 8 * 1024 * 1024
box = MultiFernet([Fernet(key) for key in os.environ["FERNET_KEYS"].split(",")])
STORE = Path(os.environ.get("STORE", "/var/lib/vaultbox"))

context = ssl.create_default_context(cafile="/etc/ssl/certs/partner-ca.pem")
context.minimum_version = ssl.TLSVersion.TLSv1_2
partner = httpx.Client(base_url="https://scan.partner.example", verify=context, timeout=20)


@app.put("/documents/<uuid:document_id>")
def put(document_id):
    with tempfile.NamedTemporaryFile(suffix=".bin") as scratch:
        request.files["file"].save(scratch)
        scratch.seek(0)
        verdict = partner.post("/scan", files={"file": scratch}).json()
        if verdict["infected"]:
            return {"error": "rejected"}, 422
        scratch.seek(0)
        (STORE / f"{document_id}.enc").write_bytes(box.encrypt(scratch.read()))
    return {"stored": str(document_id)}, 201


@app.get("/documents/<uuid:document_id>")
def get(document_id):
    data = box.decrypt((STORE / f"{document_id}.enc").read_bytes())
    return Response(data, mimetype="application/octet-stream")
