from flask import Flask, jsonify, request
from jinja2 import Environment

app = Flask(__name__)
env = Environment(autoescape=True)
TEMPLATE = env.from_string("Dear {{ name }}, {{ message|truncate(50) }}")


@app.post("/card")
def card():
    fields = {k: request.form.get(k, "") for k in ("name", "message")}
    return jsonify(card=TEMPLATE.render(**fields))
