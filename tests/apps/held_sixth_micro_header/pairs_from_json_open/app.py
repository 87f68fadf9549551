from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/echo")
def echo():
    body = request.get_json()
    pairs = {"sent": body.get("headers", {}), "fixed": {"X-Echo": "1"}}
    extra = pairs["sent"]
    return Response("ok", mimetype="text/plain", headers=extra)  # finding: header-injection
