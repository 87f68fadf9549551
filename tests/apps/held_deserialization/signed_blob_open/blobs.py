import hashlib
import hmac
import pickle

SIZE = hashlib.sha256().digest_size


class BadBlob(Exception):
    pass


def unpack(blob, key):
    signature, payload = blob[:SIZE], blob[SIZE:]
    expected = hmac.new(key, payload, hashlib.sha256).digest()
    if len(signature) != len(expected):
        raise BadBlob
    return pickle.loads(payload)  # finding: unsafe-deserialization
