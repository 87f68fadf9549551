import subprocess
from pathlib import Path

REPOSITORIES = Path("/srv/git")


class GitRepository:
    def __init__(self, repository_id: int) -> None:
        self.path = REPOSITORIES / f"{repository_id}.git"

    def log(self, branch: str, limit: int = 50) -> list[str]:
        raw = subprocess.check_output(
            ["git", "log", "--format=%h %s", "-n", str(limit), f"refs/heads/{branch}", "--"],
            cwd=self.path,
            text=True,
        )
        return raw.splitlines()
