import logging

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Audit:
    def __init__(self, name, *, multiline):
        self._log = logging.getLogger(name)
        self._multiline = multiline

    def write(self, actor, text):
        if not self._multiline:
            text = " ".join(text.splitlines())
        self._log.info("%d wrote: %s", actor, text)


class Comments(MethodView):
    audit = Audit("comments", multiline=False)

    def post(self, user_id: int):
        self.audit.write(user_id, request.values.get("comment", ""))
        return jsonify(ok=True)


app.add_url_rule("/users/<int:user_id>/comments", view_func=Comments.as_view("comments"))
