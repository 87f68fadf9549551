import base64
import os
import secrets

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from flask import Flask, request

app = Flask(__name__)
MASTER = base64.b64decode(os.environ["MASTER_KEY"])
PURPOSE = b"vault/attachments/v1"


def subkey(info: bytes = PURPOSE) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=info).derive(MASTER)


def from_passphrase(passphrase: str, salt: bytes) -> Fernet:
    kdf = Scrypt(salt=salt, length=32, n=2**17, r=8, p=1)
    return Fernet(base64.urlsafe_b64encode(kdf.derive(passphrase.encode())))


@app.post("/attachments")
def attach():
    iv = secrets.token_bytes(16)
    padder = padding.PKCS7(128).padder()
    padded = padder.update(request.get_data()) + padder.finalize()
    encryptor = Cipher(algorithms.AES(subkey()), modes.CBC(iv)).encryptor()
    return iv + encryptor.update(padded) + encryptor.finalize()


@app.post("/backup")
def backup():
    salt = os.urandom(16)
    return salt + from_passphrase(request.form["passphrase"], salt).encrypt(b"backup")
