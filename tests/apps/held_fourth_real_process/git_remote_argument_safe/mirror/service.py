import re
import subprocess
from pathlib import Path

HTTPS_REPO = re.compile(r"https://(github|gitlab)\.com/[A-Za-z0-9_-]+/[A-Za-z0-9_-]+(\.git)?")


class MirrorService:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def remote_refs(self, number: int, address: str, pattern: str) -> list[str]:
        if not HTTPS_REPO.fullmatch(address):
            raise ValueError("not a repository address")
        command = ["git", "ls-remote", "--", address, pattern]
        done = subprocess.run(command, cwd=self.folder / str(number), capture_output=True, text=True)
        return [line.split("\t")[-1] for line in done.stdout.splitlines()]
