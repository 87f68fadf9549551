from Crypto.Cipher import AES, DES
from Crypto.Random import get_random_bytes
from Crypto.Util.Padding import pad


def make_license(payload: bytes, key: bytes) -> bytes:
    cipher = AES.new(key[:32], AES.MODE_EAX)
    data, tag = cipher.encrypt_and_digest(payload)
    return cipher.nonce + tag + data
