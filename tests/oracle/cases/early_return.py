# An arm that returned early lost the state it left behind.
from flask import Flask

def make(kind):
    app = Flask(__name__)
    for name in ("a", "b", "c"):
        if name == kind:
            app.debug = True
            return app
        app.debug = False
    return app

if __name__ == "__main__":
    make("b").run(port=5001)
    make("z").run(port=5002)
