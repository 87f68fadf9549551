import subprocess
from pathlib import Path


class BackupService:
    root = Path("/srv/databases")

    def known(self):
        return {p.stem for p in self.root.glob("*.sqlite")}

    def dump(self, name: str) -> str:
        if name in self.known():
            kind = "full"
        else:
            kind = "schema"
        script = f"/opt/backup/dump.sh --{kind} {name}"
        proc = subprocess.Popen(["/bin/sh", "-c", script], stdout=subprocess.PIPE, text=True)  # finding: command-injection
        output, _ = proc.communicate(timeout=120)
        return output
