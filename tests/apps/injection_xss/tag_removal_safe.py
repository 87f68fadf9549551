import re

from flask import Flask, request

app = Flask(__name__)


def strip(text):
    return re.sub(r"[^A-Za-z0-9 ]", "", text)


@app.get("/label")
def label():
    text = strip(request.args.get("text", ""))
    return "<label>" + text + "</label>"
