import hashlib
import os

from flask_login import UserMixin

DIGESTS = dict(pair.split(":", 1) for pair in os.environ["OPERATOR_DIGESTS"].split(","))


class Operator(UserMixin):
    def __init__(self, name):
        self.id = name


def operator_from_header(request):
    digest = hashlib.sha256(request.headers.get("X-Operator-Key", "").encode()).hexdigest()
    return Operator(DIGESTS[digest]) if digest in DIGESTS else None
