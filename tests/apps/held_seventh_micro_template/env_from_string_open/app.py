from flask import Flask, jsonify, request
from jinja2.sandbox import SandboxedEnvironment
from jinja2 import Environment

app = Flask(__name__)
jinja = Environment(autoescape=True)


@app.post("/preview")
def preview():
    layout = request.get_json()["layout"]
    tpl = jinja.from_string(layout)  # finding: template-injection
    return jsonify(preview=tpl.render(shop="Books"))
