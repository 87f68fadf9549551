from flask import Flask, jsonify, request
from jinja2.sandbox import SandboxedEnvironment
from jinja2 import Environment

app = Flask(__name__)
jinja = SandboxedEnvironment(autoescape=True)


@app.post("/preview")
def preview():
    layout = request.get_json()["layout"]
    tpl = jinja.from_string(layout)
    return jsonify(preview=tpl.render(shop="Books"))
