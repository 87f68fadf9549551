from pathlib import Path

from cryptography.hazmat.primitives import serialization

PEM = Path("/run/secrets/signing_key.pem").read_bytes()
KEY = serialization.load_pem_private_key(PEM, password=None)


def sign(data):
    return KEY.sign(data)
