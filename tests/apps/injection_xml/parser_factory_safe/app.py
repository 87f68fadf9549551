import base64

from flask import Flask, jsonify, request
from lxml import etree
from parsers import make_parser

app = Flask(__name__)


@app.post("/saml/inspect")
def inspect():
    document = base64.b64decode(request.form["SAMLResponse"])
    root = etree.fromstring(document, parser=make_parser(trusted=False))
    issuer = root.find("{urn:oasis:names:tc:SAML:2.0:assertion}Issuer")
    return jsonify(issuer=issuer.text if issuer is not None else None)
