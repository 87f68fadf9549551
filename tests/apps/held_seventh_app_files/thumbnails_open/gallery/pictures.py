import pathlib

from .imaging import shrink


class Picture:
    def __init__(self, root: pathlib.Path, number: int):
        self.source = root / f"{number}.png"
        self.target = root / f"{number}.thumb.png"

    def thumbnail(self, width: str) -> pathlib.Path:
        shrink(str(self.source), f"{width}x", str(self.target))
        return self.target
