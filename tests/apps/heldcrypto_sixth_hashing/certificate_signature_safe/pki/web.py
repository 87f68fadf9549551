import os

from cryptography import x509
from cryptography.hazmat.primitives.serialization import load_pem_public_key, load_pem_private_key
from flask import Flask, request

from .issue import issue_client_cert

app = Flask(__name__)


def read(env_name):
    with open(os.environ[env_name], "rb") as fh:
        return fh.read()


@app.post("/certificates/<device>")
def certificates(device):
    ca_cert = x509.load_pem_x509_certificate(read("CA_CERT_FILE"))
    ca_key = load_pem_private_key(read("CA_KEY_FILE"), password=None)
    public_key = load_pem_public_key(request.get_data())
    return issue_client_cert(device, public_key, ca_cert, ca_key), 201
