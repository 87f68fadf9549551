import os
from pathlib import PurePath

from werkzeug.datastructures import FileStorage


def keep(upload: FileStorage, folder: str) -> None:
    name = upload.filename or "import.csv"
    if PurePath(name).suffix.lower() != ".csv":
        raise ValueError("only CSV files are accepted")
    target = os.path.join(folder, name)
    upload.save(target)  # finding: path-traversal
