from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)

BADGE = "<span class='badge'>{}</span>"


@app.get("/tags")
def tags():
    names = request.args.getlist("tag")
    badges = [BADGE.format(name) for name in names]
    return "<div>" + " ".join(badges) + "</div>"  # finding: cross-site-scripting
