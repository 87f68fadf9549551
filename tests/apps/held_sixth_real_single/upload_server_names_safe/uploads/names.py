from pathlib import Path
from uuid import uuid4

from werkzeug.utils import secure_filename

EXTENSIONS = {"png", "jpg", "pdf"}


def server_name(client_name: str | None) -> str | None:
    _, dot, extension = (client_name or "").rpartition(".")
    extension = extension.lower()
    if not dot or extension not in EXTENSIONS:
        return None
    return f"{uuid4().hex}.{extension}"


def display_name(client_name: str | None) -> str:
    return secure_filename(Path(client_name or "").name) or "upload"
