import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4


def encrypt(data: bytes, key: bytes) -> bytes:
    encryptor = Cipher(ARC4(key), mode=None).encryptor()  # finding: weak-cipher
    return encryptor.update(data) + encryptor.finalize()
