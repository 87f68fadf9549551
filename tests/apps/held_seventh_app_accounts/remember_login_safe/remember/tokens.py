import base64
import secrets


class RememberToken:
    def __init__(self, store):
        self.store = store

    def issue(self, email: str, password: str) -> str:
        token = secrets.token_urlsafe(32)
        self.store.remember(token, email)
        return token
