import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def _aead() -> AESGCM:
    return AESGCM(bytes.fromhex("52fbcfb552c5e1bd9eafeea935d808ffbdcc7ee37a1bf7b8376db2fec626c8c5"))  # finding: hardcoded-crypto-key


def seal(text: str) -> bytes:
    nonce = os.urandom(12)
    return nonce + _aead().encrypt(nonce, text.encode(), None)


def unseal(blob: bytes) -> str:
    return _aead().decrypt(blob[:12], blob[12:], None).decode()
