import base64
from xml.dom import minidom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

from flask import Flask, jsonify, request

app = Flask(__name__)


def parser(external):
    reader = make_parser()
    reader.setFeature(feature_external_ges, external)
    return reader


@app.post("/saml/acs")
def acs():
    xml = base64.b64decode(request.form["SAMLResponse"]).decode()
    doc = minidom.parseString(xml, parser(True))  # finding: xml-external-entities
    issuer = doc.getElementsByTagName("Issuer")
    return jsonify(issuer=issuer[0].firstChild.data if issuer else None)
