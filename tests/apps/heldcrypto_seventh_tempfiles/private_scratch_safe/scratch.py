import os
import tempfile
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def scratch_dir():
    with tempfile.TemporaryDirectory(dir="/tmp", prefix="convert-") as name:
        yield Path(name)


def exclusive(path: str) -> int:
    return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, 0o600)


def spool(stream, limit=1 << 20):
    buffer = tempfile.SpooledTemporaryFile(max_size=limit)
    while chunk := stream.read(65536):
        buffer.write(chunk)
    buffer.seek(0)
    return buffer
