from functools import lru_cache

from flask import Flask, abort, jsonify
from lxml import etree

app = Flask(__name__)


@lru_cache(maxsize=1)
def tree():
    return etree.parse("/etc/portal/staff.xml")


def phones(name):
    return tree().xpath("//person[@public='yes'][name='%s']/phone/text()" % name)  # finding: xpath-injection


@app.get("/staff/<name>/phone")
def phone(name: str):
    numbers = phones(name)
    if not numbers:
        abort(404)
    return jsonify(phones=[str(n) for n in numbers])
