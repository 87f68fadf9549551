import re

LOCAL = re.compile(r"/\S*")


def is_local(target):
    return LOCAL.fullmatch(target) is not None
