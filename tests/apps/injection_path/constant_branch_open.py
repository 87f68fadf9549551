from flask import Flask, jsonify, request

app = Flask(__name__)
LAYOUT_VERSION = 3


@app.route("/skin")
def skin():
    chosen = request.cookies.get("skin", "light.css")
    path = "/opt/skins/" + (chosen if LAYOUT_VERSION * 4 - 2 > 9 else "light.css")
    with open(path) as css:  # finding: path-traversal
        return jsonify(css=css.read())
