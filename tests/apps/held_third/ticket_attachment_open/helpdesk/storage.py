from __future__ import annotations

import os

from werkzeug.datastructures import FileStorage
from werkzeug.utils import secure_filename


class LocalStorage:
    def __init__(self, root: str) -> None:
        self.root = root

    def _folder(self, ticket_id: int) -> str:
        folder = os.path.join(self.root, str(ticket_id))
        os.makedirs(folder, exist_ok=True)
        return folder

    def put(self, ticket_id: int, upload: FileStorage) -> None:
        name = upload.filename.replace(" ", "_")
        target = os.path.join(self._folder(ticket_id), name)
        upload.save(target)  # finding: path-traversal
