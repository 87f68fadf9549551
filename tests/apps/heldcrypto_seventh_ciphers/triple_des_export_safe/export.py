import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(data: bytes, key: bytes) -> bytes:
    """Encrypt the nightly patient export for the hospital's drop box."""
    iv = os.urandom(12)
    encryptor = Cipher(algorithms.AES(key), modes.GCM(iv)).encryptor()
    return iv + encryptor.update(data) + encryptor.finalize() + encryptor.tag
