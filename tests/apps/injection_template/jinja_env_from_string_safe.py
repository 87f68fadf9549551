from flask import Flask, current_app, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class LabelView(MethodView):
    """Labels of parcels; a label is a template with the parcel's number in it."""

    default_source = "Parcel {{ number }}"

    def source(self):
        return self.default_source

    def post(self, number):
        environment = current_app.jinja_env
        label = environment.from_string(self.source()).render(number=number)
        return jsonify(label=label, note=request.values.get("label", ""))


app.add_url_rule("/labels/<int:number>", view_func=LabelView.as_view("label"))
