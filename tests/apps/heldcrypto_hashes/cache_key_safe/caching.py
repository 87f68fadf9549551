import functools
import hashlib

CACHE = {}


def cached(function):
    @functools.wraps(function)
    def wrapper(*args):
        cache_key = hashlib.sha1(repr((function.__name__, args)).encode()).hexdigest()
        if cache_key not in CACHE:
            CACHE[cache_key] = function(*args)
        return CACHE[cache_key]

    return wrapper
