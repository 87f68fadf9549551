import io
import zipfile
from pathlib import Path
from uuid import uuid4

from werkzeug.utils import safe_join

ALLOWED = {".pdf", ".png", ".txt"}


def save(root: Path, upload) -> str | None:
    suffix = Path(upload.filename or "").suffix.lower()
    if suffix not in ALLOWED:
        return None
    name = f"{uuid4().hex}{suffix}"
    upload.save(root / name)
    return name


def bundle(root: Path, names: list[str]) -> io.BytesIO:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number, name in enumerate(names):
            path = safe_join(str(root), name)
            if path is not None and Path(path).is_file():
                archive.write(path, arcname=f"{number}.bin")
    buffer.seek(0)
    return buffer
