import os

ROOT = "/srv/wiki/attachments"


def attachment_path(page, name):
    return os.path.abspath(os.path.join(ROOT, str(page), name))


def ensure_inside(path):
    if not path.endswith((".png", ".pdf", ".txt")):
        raise ValueError("bad attachment")
    return path
