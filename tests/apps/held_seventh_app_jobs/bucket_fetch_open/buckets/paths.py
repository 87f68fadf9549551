import os


def local_path(root: str, key: str) -> str:
    return os.path.join(root, key.lstrip("/"))
