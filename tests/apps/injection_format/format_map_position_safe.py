import operator

from flask import Flask, g, jsonify, request

app = Flask(__name__)


class Profile:
    def __init__(self, nick):
        self.nick = nick


@app.before_request
def load_profile():
    parts = ("{profile.nick} says hello", request.headers.get("X-Status", "online"))
    g.status = operator.itemgetter(0)(parts)


@app.get("/status")
def status():
    values = {"profile": Profile("kim")}
    return jsonify(status=g.status.format_map(values))
