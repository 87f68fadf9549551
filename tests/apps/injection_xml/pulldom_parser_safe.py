import io
from xml.dom import pulldom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Invoices(MethodView):
    external = False

    def reader(self):
        reader = make_parser()
        reader.setFeature(feature_external_ges, self.external)
        return reader

    def post(self):
        total = []
        body = io.BytesIO(request.get_data())
        events = pulldom.parse(body, parser=self.reader())
        for event, node in events:
            if event == pulldom.CHARACTERS:
                total.append(node.data.strip())
        return jsonify(lines=total)


app.add_url_rule("/invoices", view_func=Invoices.as_view("invoices"))
