from flask import Flask, jsonify, request
from tornado.template import Template

app = Flask(__name__)


def choose(options: dict, *, wanted: str) -> str:
    return options[wanted]


@app.route("/widget", methods=["PUT"])
def widget():
    data = request.get_data(as_text=True)
    options = dict(stored="<b>{{ n }}</b>", sent=data)
    source = choose(options, wanted="stored")
    html = Template(source).generate(n=1).decode()
    return jsonify(html=html)
