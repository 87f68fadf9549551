import pathlib

from cryptography.fernet import Fernet


def load_or_create(path: str) -> bytes:
    file = pathlib.Path(path)
    if not file.exists():
        file.touch(mode=0o600)
        file.write_bytes(Fernet.generate_key())
    return file.read_bytes()
