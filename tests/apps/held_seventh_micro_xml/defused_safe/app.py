from defusedxml import ElementTree
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/contacts")
def contacts():
    root = ElementTree.fromstring(request.form["xml"])
    return jsonify([c.get("mail") for c in root.iter("contact")])
