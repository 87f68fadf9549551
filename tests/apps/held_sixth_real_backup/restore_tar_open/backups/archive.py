import tarfile
from typing import BinaryIO


class RestoreError(Exception):
    pass


def restore(stream: BinaryIO, into: str) -> int:
    try:
        with tarfile.open(fileobj=stream, mode="r:*") as archive:
            members = archive.getmembers()
            archive.extractall(into, members=members, filter="fully_trusted")  # finding: path-traversal
    except tarfile.TarError as exc:
        raise RestoreError from exc
    return len(members)
