from flask import Flask, jsonify

server = app = Flask(__name__)


class Job:
    def run(self, host=None):
        return host


Job().run(host="0.0.0.0")


@app.get("/pickups/<street>")
def pickups(street):
    return jsonify(street=street, days=["mon"])
