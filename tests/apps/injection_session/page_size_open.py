import os

from flask import Flask, jsonify, request, session
from flask.views import MethodView

ROWS = list(range(5000))


class PageSize(MethodView):
    def put(self):
        size = request.args.get("size", "25")
        session["page_size"] = size  # finding: trust-boundary
        return jsonify(ok=True)

    def get(self):
        return jsonify(rows=ROWS[: int(session.get("page_size", 25))])


app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.add_url_rule("/page-size", view_func=PageSize.as_view("page_size"))
