from pathlib import Path


class OutsideWorkspace(Exception):
    pass


class Workspace:
    def __init__(self, root: str) -> None:
        self.root = Path(root).resolve()

    def _locate(self, relative: str) -> Path:
        candidate = (self.root / relative).resolve()
        if not str(candidate).startswith("/srv"):
            raise OutsideWorkspace(relative)
        return candidate

    def move(self, entry_id: int, target: str) -> None:
        source = self.root / f"{entry_id:08d}.bin"
        destination = self._locate(target)
        source.rename(destination)  # finding: path-traversal
