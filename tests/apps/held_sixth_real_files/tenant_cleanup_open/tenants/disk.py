import os
import shutil


def wipe(root: str, folder: str) -> bool:
    target = os.path.join(root, folder, "cache")
    if not os.path.isdir(target):
        return False
    shutil.rmtree(target)  # finding: path-traversal
    return True
