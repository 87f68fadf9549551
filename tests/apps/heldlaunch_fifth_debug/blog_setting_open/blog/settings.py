import os
from pathlib import Path

POSTS_DIR = Path(__file__).parent / "content"


def secret_key() -> str:
    return Path("/run/secrets/blog_secret_key").read_text().strip()


def flag(name: str) -> bool:
    return os.environ.get(name, "").lower() in {"1", "true", "yes"}
