import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def lock(text: str, owner: int) -> bytes:
    nonce = os.urandom(12)
    aead = AESGCM(bytes.fromhex(os.environ["VAULTBOX_KEY"]))
    return nonce + aead.encrypt(nonce, text.encode(), str(owner).encode())
