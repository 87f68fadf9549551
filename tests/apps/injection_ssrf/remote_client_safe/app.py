from flask import Flask, jsonify, request

from remote import ForeignAddress, download

app = Flask(__name__)


@app.post("/avatar")
def avatar():
    picture = download(request.form["avatar_url"])
    return jsonify(size=len(picture))


@app.errorhandler(ForeignAddress)
def foreign(_error):
    return jsonify(error="that address is not allowed"), 400
