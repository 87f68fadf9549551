import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(data: bytes, key: bytes) -> bytes:
    """Encrypt the nightly patient export for the hospital's drop box."""
    iv = os.urandom(8)
    encryptor = Cipher(algorithms.TripleDES(key), modes.CFB(iv)).encryptor()  # finding: weak-cipher
    return iv + encryptor.update(data) + encryptor.finalize()
