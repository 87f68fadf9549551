import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def _key(purpose):
    master = bytes.fromhex(os.environ["MASTER_KEY"])
    return HKDF(algorithm=SHA256(), length=32, salt=b"clinic-2024", info=purpose).derive(master)


def seal(data):
    nonce = os.urandom(12)
    return nonce + AESGCM(_key(b"patient record")).encrypt(nonce, data, b"v1")
