import os

from flask import Flask, jsonify

app = Flask(__name__)
app.config["TILES"] = os.environ["GEO_TILES"]


@app.get("/tiles/<int:z>/<int:x>/<int:y>")
def tile(z: int, x: int, y: int):
    return jsonify(url=f"{app.config['TILES']}/{z}/{x}/{y}.png")
