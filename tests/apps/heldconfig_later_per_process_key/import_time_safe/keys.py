import os
import secrets
from pathlib import Path

KEY_FILE = Path(os.environ.get("STATE_DIR", "/var/lib/tickets")) / "session.key"


def load_or_create_key(path: Path = KEY_FILE) -> str:
    """Create the key once, keep it for all workers and restarts."""
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(fd, "w") as handle:
            handle.write(secrets.token_hex(32))
        return path.read_text().strip()
