from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


class Badge:
    def __init__(self, owner):
        self._owner = owner

    @property
    def html(self):
        return "<i>%s</i>" % self._owner


@app.get("/badge")
def badge():
    mark = Badge(request.args.get("owner", ""))
    return mark.html  # finding: cross-site-scripting
