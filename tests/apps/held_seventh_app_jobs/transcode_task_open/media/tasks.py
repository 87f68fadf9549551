import subprocess

from .celery_app import celery


@celery.task(bind=True, max_retries=2)
def transcode(self, video_id: int, preset: str) -> None:
    source = f"/srv/media/{video_id}.mov"
    target = f"/srv/media/{video_id}.mp4"
    command = f"ffmpeg -y -i {source} -preset {preset} {target}"
    subprocess.check_call(command, shell=True)  # finding: command-injection
