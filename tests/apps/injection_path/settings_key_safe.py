from flask import Flask, jsonify, request

app = Flask(__name__)


def settings_for(form):
    settings = {"root": "/srv/maps", "layer": "streets.geojson"}
    settings["style"] = form.get("style", "plain")
    return settings


@app.route("/map", methods=["POST"])
def map_layer():
    settings = settings_for(request.form)
    wanted = "%(root)s/%(layer)s" % settings
    with open(wanted, "rb") as layer:
        size = len(layer.read())
    return jsonify(size=size)
