from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/oembed/echo")
def echo():
    lines = [f"{key}={value}" for key, value in request.args.items()]
    return Response("\n".join(lines), mimetype="text/plain", headers={"X-Content-Type-Options": "nosniff"})


@app.route("/health")
def health():
    return {"status": "ok"}
