import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)
TOKEN = os.environ["GATE_TOKEN"]


def require_token():
    supplied = request.headers.get("X-Token", "")
    if not hmac.compare_digest(supplied, TOKEN):
        abort(403)


@app.post("/open")
def open_gate():
    return {"opened": True}


app.before_request(require_token)

if __name__ == "__main__":
    app.run(port=5000)
