import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def lock(text: str, owner: int) -> bytes:
    nonce = os.urandom(12)
    aead = AESGCM(bytes.fromhex("eb87c6a3dbfe47b98ffabd90d6f8848db2ace1266161e2e8352d44d46db2ef38"))  # finding: hardcoded-crypto-key
    return nonce + aead.encrypt(nonce, text.encode(), str(owner).encode())
