import shutil
import zipfile
from pathlib import Path


class RestoreError(Exception):
    pass


def restore(stream, destination: Path) -> int:
    count = 0
    destination = destination.resolve()
    with zipfile.ZipFile(stream) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            target = destination / info.filename
            with archive.open(info) as source, open(target, "wb") as sink:  # finding: path-traversal
                shutil.copyfileobj(source, sink)
            count += 1
    return count
