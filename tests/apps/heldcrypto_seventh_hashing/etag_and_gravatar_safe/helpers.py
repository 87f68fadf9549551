import hashlib
import zlib
from urllib.parse import urlencode


def gravatar(email, size=80):
    digest = hashlib.md5(email.strip().lower().encode("utf-8"), usedforsecurity=False).hexdigest()
    return "https://www.gravatar.com/avatar/%s?%s" % (digest, urlencode({"s": size, "d": "mp"}))


def etag(body: bytes) -> str:
    return hashlib.sha1(body, usedforsecurity=False).hexdigest()


def shard(key: str, count: int = 16) -> int:
    return zlib.crc32(key.encode()) % count


def cache_key(path: str, args: dict) -> str:
    return hashlib.new("md5", repr((path, sorted(args.items()))).encode(), usedforsecurity=False).hexdigest()
