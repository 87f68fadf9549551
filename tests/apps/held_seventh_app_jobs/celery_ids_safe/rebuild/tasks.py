import subprocess

from celery import shared_task

SCRIPTS = {"search": "/opt/jobs/search.sh", "stats": "/opt/jobs/stats.sh"}


@shared_task
def rebuild(kind: str, shard: int) -> int:
    script = SCRIPTS[kind]
    return subprocess.call(f"{script} --shard {int(shard)}", shell=True)
