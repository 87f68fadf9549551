from flask import Flask, jsonify

from auth import current_subject

app = Flask(__name__)


@app.get("/statements")
def statements():
    return jsonify(account=current_subject(), statements=[])
