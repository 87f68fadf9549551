import base64
import binascii
import hashlib
import hmac
import pickle


class TamperedState(Exception):
    pass


class StateCodec:
    def __init__(self, key: bytes) -> None:
        self._key = key

    def _sign(self, body: bytes) -> bytes:
        return hmac.new(self._key, body, hashlib.sha256).digest()

    def write(self, state: dict) -> str:
        body = pickle.dumps(state)
        return base64.b64encode(self._sign(body) + body).decode()

    def read(self, text: str) -> dict:
        try:
            blob = base64.b64decode(text, validate=True)
        except binascii.Error as exc:
            raise TamperedState from exc
        signature, body = blob[:32], blob[32:]
        if not hmac.compare_digest(signature, self._sign(body)):
            raise TamperedState
        return pickle.loads(body)
