from cryptography.fernet import Fernet


class Box:
    def __init__(self):
        self._fernet = None

    def init_app(self, app):
        self._fernet = Fernet(app.config["FIELD_ENCRYPTION_KEY"])

    def lock(self, text: str) -> bytes:
        return self._fernet.encrypt(text.encode())


box = Box()
