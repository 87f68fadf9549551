import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import Blueprint, current_app, request

bp = Blueprint("seal", __name__)


@bp.post("/seal")
def seal():
    nonce = os.urandom(12)
    aead = AESGCM(bytes.fromhex("8f1c6be27d04a93f55e0c1b8d7426a9e30fb1874cd59e2a6b703f84d1ec9526a"))  # finding: hardcoded-crypto-key
    return (nonce + aead.encrypt(nonce, request.get_data(), b"notary-v1")).hex()
