from flask import Flask, jsonify
from flask.json.provider import DefaultJSONProvider


class CompactJSON(DefaultJSONProvider):
    compact = True
    sort_keys = False


class TelemetryApp(Flask):
    json_provider_class = CompactJSON

    def __init__(self, name):
        super().__init__(name, static_folder=None)
        self.points = []


app = TelemetryApp(__name__)


@app.route("/points")
def points():
    return jsonify(app.points)


def record(name, value):
    app.points.append({"name": name, "value": value})


if __name__ == "__main__":
    app.run("127.0.0.1", 5044)
