# Which exceptions `suppress`, `__exit__` and a generator keep to themselves.
from flask import Flask
import contextlib

app = Flask(__name__)
class Swallow:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        return 1

    def __exit__(self, kind, value, trace):
        return self.answer


@contextlib.contextmanager
def guarded(port):
    try:
        yield port
    except KeyError:
        pass
    app.run(port=port + 1)


with Swallow(True) as port:
    app.run(port=port)
    raise ValueError
with guarded(2) as port:
    app.run(port=port)
    raise KeyError
with contextlib.suppress(ValueError, LookupError):
    [][0]
    app.run(port=99)
with contextlib.nullcontext(4) as port, Swallow(None):
    app.run(port=port)
try:
    with contextlib.suppress(ValueError), Swallow(False):
        raise OSError
except OSError:
    app.run(port=5)
