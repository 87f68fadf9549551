from Crypto.Cipher import AES
from Crypto.Util.Padding import pad


def encrypt_card(number: str, key: bytes) -> bytes:
    cipher = AES.new(key, AES.MODE_ECB)  # finding: weak-cipher
    return cipher.encrypt(pad(number.encode(), AES.block_size))
