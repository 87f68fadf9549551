from xml.dom import pulldom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

from flask import Blueprint, Flask, jsonify, request

bp = Blueprint("svg", __name__)


def titles(markup, external):
    parser = make_parser()
    parser.setFeature(feature_external_ges, external)
    events = pulldom.parseString(markup, parser)  # finding: xml-external-entities
    for event, node in events:
        if event == pulldom.START_ELEMENT and node.tagName == "title":
            events.expandNode(node)
            yield "".join(child.data for child in node.childNodes)


@bp.post("/svg/titles")
def svg_titles():
    markup = request.form.get("svg", "<svg/>")
    return jsonify(titles=list(titles(markup, external=True)))


app = Flask(__name__)
app.register_blueprint(bp)
