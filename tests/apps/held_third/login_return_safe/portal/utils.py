import re

LOCAL_PATH = re.compile(r"/[A-Za-z0-9_-][A-Za-z0-9_/-]*")


def next_or_home(target):
    if target and LOCAL_PATH.fullmatch(target):
        return target
    return "/"
