# What a suppressed call had done before it raised was forgotten.
import contextlib
from flask import Flask

app = Flask(__name__)

def prepare():
    app.config["DEBUG"] = True
    raise KeyError("later")

with contextlib.suppress(KeyError):
    prepare()
if __name__ != "__main__":
    pass
else:
    app.run()
