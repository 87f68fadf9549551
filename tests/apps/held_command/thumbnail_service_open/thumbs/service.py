import shlex
import subprocess


class ThumbnailService:
    def __init__(self, root):
        self.root = root

    def render(self, media_id, size):
        source = f"{self.root}/{media_id}.jpg"
        self._run("convert", source, size, f"{self.root}/{media_id}.thumb.jpg")

    def _run(self, tool, source, size, target):
        command = " ".join([tool, shlex.quote(source), "-resize", size, shlex.quote(target)])
        subprocess.run(command, shell=True, check=True)  # finding: command-injection
