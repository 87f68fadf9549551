import boto3

from .paths import local_path


class Bucket:
    cache = "/var/cache/reports/files"

    def __init__(self, name: str):
        self.name = name
        self.s3 = boto3.client("s3")

    def cached(self, key: str) -> str:
        target = local_path(self.cache, key)
        with open(target, "wb") as out:
            self.s3.download_fileobj(self.name, "public/report.pdf", out)
        return target
