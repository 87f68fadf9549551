from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/case/04002")
def case_04002():
    param = request.headers.get("Referer") or ""
    bar = "".join(reversed([c for c in reversed(param)]))
    return Response("You came from " + bar, mimetype="text/plain")
