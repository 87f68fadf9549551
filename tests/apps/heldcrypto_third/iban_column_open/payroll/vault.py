import os

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


class FieldVault:
    def __init__(self, key: bytes) -> None:
        self._key = key

    def seal(self, plain: bytes) -> bytes:
        padder = padding.PKCS7(128).padder()
        padded = padder.update(plain) + padder.finalize()
        enc = Cipher(algorithms.AES(self._key), modes.ECB()).encryptor()  # finding: weak-cipher
        return enc.update(padded) + enc.finalize()
