from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


def tag(name, **attributes):
    pairs = (" %s=%s" % (key, value) for key, value in attributes.items())
    return "<" + name + "".join(pairs) + ">"


@app.get("/avatar")
def avatar():
    alt = str(escape(request.args.get("alt", "me")))
    # attribute values are quoted by the caller
    return tag("img", src='"/static/avatar.png"', alt=alt)  # finding: cross-site-scripting
