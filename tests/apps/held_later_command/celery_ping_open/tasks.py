import os
import subprocess

from celery import Celery

celery = Celery("netops", broker=os.environ["BROKER_URL"])


@celery.task(name="netops.probe")
def probe(host, count=3):
    cmd = "ping -c %d -W 2 %s" % (count, host)
    completed = subprocess.run(["/bin/sh", "-c", cmd], capture_output=True, text=True)  # finding: command-injection
    return {"ok": completed.returncode == 0, "output": completed.stdout}
