# A `return` in `finally` replaces the one before it.
from flask import Flask

app = Flask(__name__)
def both():
    try:
        return 1
    finally:
        return 2


def first(stop):
    if stop:
        return 5
    try:
        return 6
    finally:
        print("done")


app.run(port=both())
app.run(port=first(True))
app.run(port=first(False))
