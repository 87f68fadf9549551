from flask import Flask, jsonify, request

from storage import duplicate

app = Flask(__name__)


@app.post("/templates/copy")
def copy_template():
    form = request.form
    duplicate(source="default.tpl", target=form["target"])
    return jsonify(copied=True)
