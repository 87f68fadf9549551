import os


def local_path(root: str, key: str) -> str:
    return os.path.join(root, os.path.basename(key) or "unnamed")
