# Recursion whose end is decided is followed to its end.
from flask import Flask

app = Flask(__name__)
def total(n):
    return 0 if n == 0 else n + total(n - 1)


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


app.run(port=total(12), debug=even(9))
