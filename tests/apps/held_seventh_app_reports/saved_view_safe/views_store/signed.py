import base64
import hashlib
import hmac
import pickle


class Tampered(Exception):
    pass


class SignedPickle:
    def __init__(self, key: bytes):
        self.key = key

    def _mac(self, body: bytes) -> str:
        return hmac.new(self.key, body, hashlib.sha256).hexdigest()

    def dumps(self, value) -> str:
        body = base64.urlsafe_b64encode(pickle.dumps(value))
        return f"{body.decode()}.{self._mac(body)}"

    def loads(self, token: str):
        body, _, mac = token.partition(".")
        raw = body.encode()
        if not hmac.compare_digest(mac.encode(), self._mac(raw).encode()):
            raise Tampered
        return pickle.loads(base64.urlsafe_b64decode(raw))
