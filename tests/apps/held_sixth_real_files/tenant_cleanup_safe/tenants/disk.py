import shutil

from werkzeug.security import safe_join


def wipe(root: str, folder: str) -> bool:
    target = safe_join(root, folder, "cache")
    if target is None:
        return False
    shutil.rmtree(target, ignore_errors=True)
    return True
