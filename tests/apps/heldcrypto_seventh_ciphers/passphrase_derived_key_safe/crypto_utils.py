import base64
import os

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt


def box(salt: bytes) -> Fernet:
    kdf = Scrypt(salt=salt, length=32, n=2**15, r=8, p=1)
    raw = kdf.derive(os.environ["BACKUP_PASSPHRASE"].encode())
    return Fernet(base64.urlsafe_b64encode(raw))


def seal(data: bytes) -> bytes:
    salt = os.urandom(16)
    return salt + box(salt).encrypt(data)
