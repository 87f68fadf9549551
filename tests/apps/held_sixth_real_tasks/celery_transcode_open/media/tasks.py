import subprocess

from . import celery


@celery.task(bind=True, max_retries=2)
def transcode(self, video_id: int, preset: str) -> str:
    source = f"/srv/video/{video_id}.mov"
    target = f"/srv/video/{video_id}.mp4"
    subprocess.run(f"ffmpeg -i {source} -preset {preset} {target}", shell=True, check=True)  # finding: command-injection
    return target
