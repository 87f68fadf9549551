import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .settings import RECORD_KEY


def seal(record: bytes, patient: int) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCM(RECORD_KEY).encrypt(nonce, record, str(patient).encode())  # finding: hardcoded-crypto-key
