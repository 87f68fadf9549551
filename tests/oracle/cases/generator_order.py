# A generator runs between the rounds of the loop that walks it, not before.
from flask import Flask

app = Flask(__name__)

def ports():
    app.debug = False
    yield 5001
    app.debug = True
    yield 5002

if __name__ == "__main__":
    for port in ports():
        app.run(port=port)
