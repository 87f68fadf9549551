import os
from urllib.parse import unquote


class Escaped(Exception):
    pass


def locate(root: str, raw: str) -> str:
    path = os.path.realpath(os.path.join(root, raw))
    if os.path.commonpath([path, os.path.realpath(root)]) != os.path.realpath(root):
        raise Escaped
    return os.path.join(root, unquote(raw))
