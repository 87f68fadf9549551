import os

import aiofiles


class AttachmentWriter:
    def __init__(self, folder: str) -> None:
        self.folder = folder

    def target(self, requested: str) -> str:
        stem, ext = os.path.splitext(requested)
        return os.path.join(self.folder, f"{stem[:60]}{ext.lower()}.upload")

    async def write(self, requested: str, data: bytes) -> int:
        async with aiofiles.open(self.target(requested), "wb") as out:  # finding: path-traversal
            return await out.write(data)
