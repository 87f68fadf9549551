from flask import Flask, jsonify
from mako.template import Template

app = Flask(__name__)

LAYOUTS = {"plain": "Hi ${name}", "fancy": "*** ${name} ***"}


@app.get("/greeting/<layout>")
def greeting(layout):
    source = LAYOUTS.get(layout, layout)
    return jsonify(text=Template(source).render(name="guest"))  # finding: template-injection
