import json

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Card(MethodView):
    def get(self):
        blob = json.dumps({"label": request.args.get("label", ""), "size": "xl"})
        card = json.loads(blob)
        return "<span class='card'>{label}</span>".format(label=card["label"])  # finding: cross-site-scripting


app.add_url_rule("/card", view_func=Card.as_view("card"))
