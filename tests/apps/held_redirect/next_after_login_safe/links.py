import re

LOCAL = re.compile(r"/(?:[a-z0-9_-]+(?:/[a-z0-9_-]+)*)?")


def is_local(target):
    return LOCAL.fullmatch(target) is not None
