"""Shows what a client sent, for debugging integrations."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/echo")
def echo():
    body = request.get_data(as_text=True)
    response = make_response(body)  # finding: cross-site-scripting
    response.headers["Cache-Control"] = "no-store"
    return response
