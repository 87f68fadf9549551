import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SEALING_KEY = bytes.fromhex("9d4e1f7ab03c5826d1e97f40c2ab6538f016ce7d943b8a52e07c61d5b4f2983a")
box = AESGCM(SEALING_KEY)  # finding: hardcoded-crypto-key


def seal(text: str) -> str:
    nonce = os.urandom(12)
    return (nonce + box.encrypt(nonce, text.encode(), None)).hex()


def unseal(value: str) -> str:
    raw = bytes.fromhex(value)
    return box.decrypt(raw[:12], raw[12:], None).decode()
