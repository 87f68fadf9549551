from flask import Flask, jsonify, request
from jinja2 import Template

app = Flask(__name__)

DEFAULT = "{{ title }}: {{ count }} new entries"


@app.post("/digest")
def digest():
    body = request.get_json()
    title = body.get("title", "Digest")
    text = Template(DEFAULT).render(title=title, count=3)
    return jsonify(text=text)
