import os


class Deployer:
    def __init__(self, workdir: str) -> None:
        self.workdir = workdir

    def checkout(self, branch: str, depth: int) -> int:
        fetch = f"git -C {self.workdir} fetch --depth {depth} origin {branch}"
        return os.system(f"{fetch} && git -C {self.workdir} reset --hard FETCH_HEAD")  # finding: command-injection
