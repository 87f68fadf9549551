# A decorator that hands a function back calls it only when it is called.
import functools
from flask import Flask

app = Flask(__name__)

def twice(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        function(*args, **kwargs)
        return function(*args, **kwargs)
    return inner

@twice
def serve(port, host="127.0.0.1"):
    app.run(host, port)

if __name__ == "__main__":
    serve(5000)
