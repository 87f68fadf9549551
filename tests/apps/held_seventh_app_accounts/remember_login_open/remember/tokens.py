import base64
import secrets


class RememberToken:
    def __init__(self, store):
        self.store = store

    def issue(self, email: str, password: str) -> str:
        return base64.urlsafe_b64encode(f"{email}:{password}".encode()).decode()
