import re

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/user")
def user():
    found = re.search(r"^(\w+):(.*)$", request.args.get("id", ""))
    if not found:
        abort(400)
    return "<b>" + found.group(1) + "</b>"
