import json

from flask import Flask, request
from flask.json.tag import TaggedJSONSerializer
from jinja2.utils import htmlsafe_json_dumps

app = Flask(__name__)
serializer = TaggedJSONSerializer()

SHELL = """<!doctype html><div id="root"></div>
<script>window.__STATE__ = %s;</script>
<script src="/static/bundle.js"></script>"""


@app.get("/app")
def shell():
    state = {
        "query": request.args.get("q", ""),
        "page": request.args.get("page", 1, type=int),
    }
    return SHELL % htmlsafe_json_dumps(state)
