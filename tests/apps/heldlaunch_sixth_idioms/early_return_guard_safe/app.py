import sys
import time

from flask import Flask, jsonify

app = Flask(__name__)

STARTED = time.time()


@app.route("/healthz")
def healthz():
    return jsonify(status="ok", uptime=round(time.time() - STARTED, 1))


@app.route("/version")
def version():
    return jsonify(version="2.4.1")


def main(argv: list[str]) -> int:
    if "--version" in argv:
        print("1.0")
        return 0
    app.run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
