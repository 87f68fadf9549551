import subprocess
from pathlib import Path


class BackupService:
    root = Path("/srv/databases")

    def known(self):
        return {p.stem for p in self.root.glob("*.sqlite")}

    def dump(self, name: str) -> str:
        if name not in self.known():
            raise LookupError("unknown database")
        kind = "full"
        script = f"/opt/backup/dump.sh --{kind} {name}"
        proc = subprocess.Popen(["/bin/sh", "-c", script], stdout=subprocess.PIPE, text=True)
        output, _ = proc.communicate(timeout=120)
        return output
