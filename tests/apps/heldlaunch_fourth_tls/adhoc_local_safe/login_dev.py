import argparse

from flask import Flask, request

app = Flask(__name__)


@app.get("/oauth/callback")
def callback():
    return {"got_code": "code" in request.args}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--tls", action="store_true")
    args = parser.parse_args()
    app.run(port=5000, ssl_context="adhoc" if args.tls else None)
