import re

ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")


def looks_like_address(value):
    return bool(ADDRESS.fullmatch(value))
