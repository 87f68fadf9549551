import subprocess
from datetime import datetime, timezone


def dump(database: str, tables: list[str]) -> str:
    stamp = datetime.now(timezone.utc).strftime("%Y%m%d%H%M%S")
    target = f"/var/backups/{stamp}.sql.gz"
    options = " ".join(f"--table={name}" for name in tables)
    pipeline = f"pg_dump {options} {database} | gzip > {target}"
    subprocess.check_call(["bash", "-c", pipeline])
    return target
