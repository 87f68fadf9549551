import os
import sys

from flask import Flask

app = Flask(__name__)


@app.get("/")
def home():
    return "hello"


def main(argv):
    port = int(argv[1]) if len(argv) > 1 else 5000
    app.config["DEBUG"] = False
    app.run(host=os.environ.get("BIND", "127.0.0.1"), port=port, debug=app.config["DEBUG"])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
