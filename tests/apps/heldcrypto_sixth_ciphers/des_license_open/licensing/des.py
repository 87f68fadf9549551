from Crypto.Cipher import AES, DES
from Crypto.Random import get_random_bytes
from Crypto.Util.Padding import pad


def make_license(payload: bytes, key: bytes) -> bytes:
    iv = get_random_bytes(DES.block_size)
    cipher = DES.new(key[:8], DES.MODE_CBC, iv)  # finding: weak-cipher
    return iv + cipher.encrypt(pad(payload, DES.block_size))
