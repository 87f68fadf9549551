import tarfile
from pathlib import Path


class Unpacker:
    options = {"filter": "fully_trusted"}

    def __init__(self, root: Path):
        self.root = root

    def unpack(self, stream, slot: int) -> int:
        target = self.root / str(slot)
        target.mkdir(parents=True, exist_ok=True)
        with tarfile.open(fileobj=stream, mode="r:gz") as archive:
            members = archive.getmembers()
            archive.extractall(target, **self.options)  # finding: path-traversal
        return len(members)
