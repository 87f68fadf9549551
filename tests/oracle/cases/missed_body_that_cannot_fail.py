# Any statement in a `try` is taken to be able to fail, so its handler is possible.
from flask import Flask

app = Flask(__name__)
try:
    port = 1 + 1
except ValueError:
    port = 3
app.run(port=port)
