from flask import Flask, jsonify, request
from tornado.template import Template

app = Flask(__name__)


@app.post("/newsletter")
def newsletter():
    blocks = ["<h1>{{ title }}</h1>", "<hr>", "<p>{{ issue }}</p>"]
    blocks.append(request.form.get("footer", ""))
    source = "\n".join(blocks[:-1])
    page = Template(source).generate(title="News", issue=7)
    return jsonify(size=len(page))
