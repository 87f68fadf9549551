import json

from flask import Flask, Response, request

app = Flask(__name__)

RATES = {"EUR": 1.0, "USD": 1.08}


@app.get("/rates.html")
def rates():
    callback = request.args.get("callback", "done")
    if not callback.isidentifier():
        callback = "done"
    script = "<script>" + callback + "(" + json.dumps(RATES) + ")</script>"
    return Response(script, content_type="text/html; charset=utf-8")
