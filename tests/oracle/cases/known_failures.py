# Operations that certainly raise, each of its kind.
from flask import Flask

app = Flask(__name__)
def attempt(action, kind):
    try:
        action()
    except kind:
        return 1
    return 100


def unpack():
    a, b = [1]


ports = [
    attempt(lambda: [1].index(5), ValueError),
    attempt(lambda: [].pop(), IndexError),
    attempt(lambda: {}["x"], KeyError),
    attempt(lambda: {"a": 1}.pop("b"), KeyError),
    attempt(lambda: {1}.remove(2), KeyError),
    attempt(lambda: next(iter([])), StopIteration),
    attempt(lambda: min([]), ValueError),
    attempt(lambda: "a" + 1, TypeError),
    attempt(lambda: [1] + (2,), TypeError),
    attempt(lambda: sorted([1, "a"]), TypeError),
    attempt(unpack, ValueError),
    attempt(lambda: "abc".index("x"), ValueError),
]
app.run(port=sum(ports))
