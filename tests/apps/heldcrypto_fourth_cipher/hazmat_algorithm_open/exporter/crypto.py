import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def encrypt(key: bytes, data: bytes) -> bytes:
    iv = os.urandom(8)
    encryptor = Cipher(algorithms.Blowfish(key), modes.CFB(iv)).encryptor()  # finding: weak-cipher
    return iv + encryptor.update(data) + encryptor.finalize()
