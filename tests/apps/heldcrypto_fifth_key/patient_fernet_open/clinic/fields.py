import os

from cryptography.fernet import Fernet
from sqlalchemy.types import LargeBinary, TypeDecorator

fernet = Fernet(b"kq3T0gmZ1xVtWc5bQp8nYyA2sLhR7eUoJ4dIfM6Xz9E=")  # finding: hardcoded-crypto-key


class EncryptedText(TypeDecorator):
    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value, dialect):
        return None if value is None else fernet.encrypt(value.encode())

    def process_result_value(self, value, dialect):
        return None if value is None else fernet.decrypt(value).decode()
