import subprocess

from celery import shared_task


@shared_task(ignore_result=True)
def convert(document_id: int, target_format: str) -> None:
    source = f"/srv/docs/{document_id}.odt"
    command = f"soffice --headless --convert-to {target_format} --outdir /srv/out {source}"
    subprocess.check_call(command, shell=True)
