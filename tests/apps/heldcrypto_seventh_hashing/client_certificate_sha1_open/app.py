import os
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key
from flask import Flask, abort, request

from auth import device_enrolled
from ca import issue

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 16 * 1024
CA_DIR = Path(os.environ["CA_DIR"])


@app.post("/enroll")
@device_enrolled
def enroll():
    csr = x509.load_pem_x509_csr(request.get_data())
    if not csr.is_signature_valid:
        abort(400)
    ca_cert = x509.load_pem_x509_certificate((CA_DIR / "ca.crt").read_bytes())
    ca_key = load_pem_private_key((CA_DIR / "ca.key").read_bytes(), password=None)
    return issue(csr, ca_cert, ca_key).public_bytes(Encoding.PEM), 201
