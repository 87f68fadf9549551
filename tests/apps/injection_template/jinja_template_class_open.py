from flask import Flask, jsonify, request
from jinja2 import Template

app = Flask(__name__)

DEFAULT = "{{ title }}: {{ count }} new entries"


@app.post("/digest")
def digest():
    body = request.get_json()
    title = body.get("title", "Digest")
    layout = body.get("layout") or DEFAULT
    text = Template(layout).render(title=title, count=3)  # finding: template-injection
    return jsonify(text=text)
