from flask import Flask, jsonify, request
from jinja2 import DictLoader, Environment

app = Flask(__name__)


@app.post("/pages/preview")
def preview():
    page = request.get_json()["page"]
    pages = {"main": "<main>{{ p|e }}</main>"}
    loader = DictLoader(pages)
    text = Environment(loader=loader).get_template("main").render(p=page)
    return jsonify(markup=text)
