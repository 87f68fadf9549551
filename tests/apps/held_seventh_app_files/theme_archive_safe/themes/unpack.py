import tarfile
from pathlib import Path


class Unpacker:
    options = {"filter": "data"}

    def __init__(self, root: Path):
        self.root = root

    def unpack(self, stream, slot: int) -> int:
        target = self.root / str(slot)
        target.mkdir(parents=True, exist_ok=True)
        with tarfile.open(fileobj=stream, mode="r:gz") as archive:
            members = archive.getmembers()
            archive.extractall(target, **self.options)
        return len(members)
