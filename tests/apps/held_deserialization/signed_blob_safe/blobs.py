import hashlib
import hmac
import pickle

SIZE = hashlib.sha256().digest_size


class BadBlob(Exception):
    pass


def unpack(blob, key):
    signature, payload = blob[:SIZE], blob[SIZE:]
    expected = hmac.new(key, payload, hashlib.sha256).digest()
    if not hmac.compare_digest(signature, expected):
        raise BadBlob
    return pickle.loads(payload)
