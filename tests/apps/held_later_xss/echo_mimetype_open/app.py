import textwrap

from flask import Flask, Response, request
from flask.views import MethodView

app = Flask(__name__)


class Formatter:
    def __init__(self, width=72):
        self.width = width

    def wrap(self, text):
        return "\n".join(textwrap.wrap(text, self.width))


class WrapView(MethodView):
    init_every_request = False

    def __init__(self, formatter):
        self.formatter = formatter

    def post(self):
        width = min(request.form.get("width", 72, type=int), 200)
        self.formatter.width = max(width, 20)
        body = self.formatter.wrap(request.form["text"])
        return Response(body, content_type="text/html; charset=utf-8")  # finding: cross-site-scripting


app.add_url_rule("/wrap", view_func=WrapView.as_view("wrap", Formatter()))
