from flask import session

from .keys import settable


class Preferences:
    def save(self, values) -> int:
        saved = 0
        for key, value in values.items():
            if settable(key, value):
                session[key] = value  # finding: trust-boundary
                saved += 1
        return saved
