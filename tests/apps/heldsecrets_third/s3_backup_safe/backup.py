import os

import boto3
from flask import Blueprint, current_app

bp = Blueprint("backup", __name__, cli_group="backup")


def s3_client():
    return boto3.client(
        "s3",
        region_name="eu-central-1",
        aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"],
    )


@bp.cli.command("upload")
def upload():
    """Upload last night's dump."""
    path = current_app.config["DUMP_FILE"]
    s3_client().upload_file(path, current_app.config["BACKUP_BUCKET"], os.path.basename(path))
