import hashlib
import hmac
import struct
import time


def hotp(key: bytes, counter: int, digits: int = 6) -> str:
    # RFC 4226 fixes HMAC-SHA-1; authenticator apps know nothing else
    digest = hmac.new(key, struct.pack(">Q", counter), hashlib.sha1).digest()
    offset = digest[-1] & 0x0F
    code = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return str(code % 10**digits).zfill(digits)


def verify(key: bytes, code: str, window: int = 1, step: int = 30) -> bool:
    now = int(time.time()) // step
    return any(
        hmac.compare_digest(hotp(key, now + drift).encode(), code.encode())
        for drift in range(-window, window + 1)
    )
