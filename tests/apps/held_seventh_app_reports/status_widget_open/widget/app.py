from flask import Flask, request

from .responses import widget
from .status import Status

app = Flask(__name__)


@app.get("/widget/<int:number>")
@widget
def show(number):
    line = Status(number).line(request.args.get("label", "Service"))
    return line  # wrong: cross-site-scripting
