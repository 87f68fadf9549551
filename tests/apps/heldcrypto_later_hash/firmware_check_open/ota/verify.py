from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

ALGORITHM = "sha1"


def digest(path: Path) -> str:
    h = hashlib.new(ALGORITHM)  # finding: weak-hash
    with path.open("rb") as stream:
        while block := stream.read(65536):
            h.update(block)
    return h.hexdigest()


def is_authentic(path: Path, signed_digest: str) -> bool:
    return hmac.compare_digest(digest(path), signed_digest)
