from __future__ import annotations

import hashlib
from random import SystemRandom

_rng = SystemRandom()


def generate_api_key() -> tuple[str, str]:
    """Return the key for the customer and the digest that we store."""
    api_key = f"fk_{_rng.getrandbits(160):040x}"
    return api_key, hashlib.sha256(api_key.encode()).hexdigest()
