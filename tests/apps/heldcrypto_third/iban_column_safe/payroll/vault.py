import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


class FieldVault:
    def __init__(self, key: bytes) -> None:
        self._key = key

    def seal(self, plain: bytes) -> bytes:
        nonce = os.urandom(12)
        return nonce + AESGCM(self._key).encrypt(nonce, plain, None)
