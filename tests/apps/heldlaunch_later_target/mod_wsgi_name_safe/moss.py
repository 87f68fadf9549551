from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/species")
def species():
    return jsonify(["Bryum argenteum", "Hypnum cupressiforme"])
