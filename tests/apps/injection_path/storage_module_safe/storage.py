from pathlib import Path


class DocumentStore:
    def __init__(self, root):
        self.root = Path(root).resolve()
        self.strays = 0

    def _locate(self, relative):
        target = (self.root / relative).resolve()
        if self.root not in target.parents:
            raise PermissionError("outside of the document store")
        return target

    def read(self, relative):
        return self._locate(relative).read_text(encoding="utf-8")

    def write(self, relative, text):
        self._locate(relative).write_text(text, encoding="utf-8")
