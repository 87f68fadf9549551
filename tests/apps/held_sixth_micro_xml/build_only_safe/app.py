from flask import Flask, Response, request
from lxml import etree

app = Flask(__name__)


@app.get("/card")
def card():
    root = etree.Element("card")
    etree.SubElement(root, "name").text = request.args.get("name", "")
    return Response(etree.tostring(root, xml_declaration=True, encoding="utf-8"), mimetype="application/xml")
