import re

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)
KINDS = {"number": r"[0-9]+", "word": r"[A-Za-z]+"}


class Tokens(MethodView):
    text = "12 drummers, 11 pipers and 10 lords"

    def get(self, kind):
        pattern = KINDS.get(kind, KINDS["word"])
        return jsonify(re.split(pattern, self.text))


app.add_url_rule("/tokens/<path:kind>", view_func=Tokens.as_view("tokens"))
