import hmac
import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def check_token():
    sent = request.headers.get("X-Token", "")
    if not hmac.compare_digest(sent.encode(), os.environ["GATE_TOKEN"].encode()):
        abort(401)


@app.route("/doors")
def doors():
    return jsonify(front="closed", yard="open")


if __name__ == "__main__":
    app.before_request(check_token)  # finding: setup-only-under-main
    app.run(port=5000)
