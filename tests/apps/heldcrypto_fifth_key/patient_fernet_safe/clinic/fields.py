import os

from cryptography.fernet import Fernet
from sqlalchemy.types import LargeBinary, TypeDecorator

fernet = Fernet(os.environ["CLINIC_FIELD_KEY"].encode())


class EncryptedText(TypeDecorator):
    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value, dialect):
        return None if value is None else fernet.encrypt(value.encode())

    def process_result_value(self, value, dialect):
        return None if value is None else fernet.decrypt(value).decode()
