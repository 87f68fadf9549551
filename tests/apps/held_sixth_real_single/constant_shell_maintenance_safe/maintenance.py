import subprocess

TASKS = {
    "vacuum": "sqlite3 /var/lib/app/app.db 'VACUUM;' && logger vacuumed",
    "rotate": "logrotate /etc/logrotate.d/app | tee -a /var/log/rotate.log",
}


def run_task(name: str) -> int:
    return subprocess.call(TASKS[name], shell=True)
