# `break`, `continue` and `return` under undecided conditions.
# undecided
from flask import Flask
import os

app = Flask(__name__)
def choose():
    for port in (1, 2, 3):
        if port == 2:
            continue
        if os.environ.get("SERVE"):
            break
        app.run(port=port)
    else:
        return 10
    return port


app.run(port=choose())
while os.environ.get("SERVE") != "1":
    app.run(port=20)
    break
else:
    app.run(port=21)
