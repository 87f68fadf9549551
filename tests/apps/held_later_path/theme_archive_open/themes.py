import tarfile
import uuid
from pathlib import Path


class ThemeInstaller:
    def __init__(self, root: Path):
        self.root = root

    def install(self, stream) -> str:
        theme_id = uuid.uuid4().hex
        target = self.root / theme_id
        target.mkdir(parents=True)
        with tarfile.open(fileobj=stream, mode="r:gz") as tar:
            tar.extractall(target)  # finding: path-traversal
        return theme_id
