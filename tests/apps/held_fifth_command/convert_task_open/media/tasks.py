import os
import shlex
import subprocess

from celery import Celery

celery = Celery("media", broker=os.environ.get("BROKER_URL"))


@celery.task
def transcode(clip_id: int, title: str):
    target = f"/srv/media/{clip_id}.mp4"
    command = f"ffmpeg -i /srv/raw/{clip_id}.mov -metadata title='{title}' {target}"
    subprocess.run(command, shell=True, check=True)  # finding: command-injection
    return target
