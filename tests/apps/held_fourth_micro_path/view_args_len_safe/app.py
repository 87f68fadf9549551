import os.path

from flask import Flask, jsonify, request

app = Flask(__name__)
CHARTS = "/srv/charts"


@app.get("/charts/<path:chart>")
def chart(chart):
    asked = request.view_args["chart"]
    default = "overview.svg"
    chosen = asked if len(default) < 10 else default
    with open(os.path.join(CHARTS, chosen), "r") as fh:
        return jsonify(svg=fh.read())
