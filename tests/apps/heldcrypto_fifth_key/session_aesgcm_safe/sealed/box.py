import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SEALING_KEY = bytes.fromhex(os.environ["SEALING_KEY_HEX"])
box = AESGCM(SEALING_KEY)


def seal(text: str) -> str:
    nonce = os.urandom(12)
    return (nonce + box.encrypt(nonce, text.encode(), None)).hex()


def unseal(value: str) -> str:
    raw = bytes.fromhex(value)
    return box.decrypt(raw[:12], raw[12:], None).decode()
