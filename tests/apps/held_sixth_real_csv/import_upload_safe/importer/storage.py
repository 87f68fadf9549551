import os
from pathlib import PurePosixPath
from uuid import uuid4

from werkzeug.datastructures import FileStorage


def keep(upload: FileStorage, folder: str) -> None:
    suffix = PurePosixPath(upload.filename or "import.csv").suffix.lower()
    if suffix != ".csv":
        raise ValueError("only CSV files are accepted")
    target = os.path.join(folder, uuid4().hex + ".csv")
    upload.save(target)
