from flask import Flask, Response, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/stream")
def stream():
    title = request.args["title"]

    def body():
        yield "<!doctype html><title>"
        yield title
        yield "</title>"

    return Response(body())  # finding: cross-site-scripting
