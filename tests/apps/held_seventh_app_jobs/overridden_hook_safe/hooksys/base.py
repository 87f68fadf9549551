import subprocess


class Hook:
    def argument(self, raw: str) -> str:
        return raw

    def fire(self, raw: str) -> int:
        return subprocess.call(f"/usr/local/bin/hook {self.argument(raw)}", shell=True)
