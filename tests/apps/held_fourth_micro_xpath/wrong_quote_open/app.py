from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)


class Directory:
    def __init__(self, path):
        self.tree = etree.parse(path)

    def check(self, value):
        if "\"" in value:
            abort(400)
        return value

    def room(self, name):
        expression = "/rooms/room[@name='" + self.check(name) + "']/@floor"
        return self.tree.xpath(expression)  # finding: xpath-injection


rooms = Directory("/etc/app/rooms.xml")


@app.get("/rooms/<path:name>")
def room(name):
    floors = rooms.room(name)
    return jsonify(floors=[str(f) for f in floors])
