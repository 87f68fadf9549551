import html
from pathlib import Path

from flask import Flask, jsonify, request
from flask.views import MethodView

DRAFTS = Path("/srv/editor/drafts")


class DraftView(MethodView):
    def put(self):
        key = html.escape(request.args["key"])
        DRAFTS.joinpath(key).write_bytes(request.get_data())  # finding: path-traversal
        return jsonify(saved=True)

    def get(self):
        return jsonify(drafts=len(list(DRAFTS.iterdir())))


app = Flask(__name__)
app.add_url_rule("/drafts", view_func=DraftView.as_view("drafts"))
