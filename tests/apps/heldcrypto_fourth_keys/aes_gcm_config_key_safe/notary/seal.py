import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import Blueprint, current_app, request

bp = Blueprint("seal", __name__)


@bp.post("/seal")
def seal():
    nonce = os.urandom(12)
    aead = AESGCM(current_app.config["SEAL_KEY"])
    return (nonce + aead.encrypt(nonce, request.get_data(), b"notary-v1")).hex()
