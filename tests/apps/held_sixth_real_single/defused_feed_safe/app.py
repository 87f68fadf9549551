from flask import Flask, abort, jsonify, request

from feeds import FeedError, titles

app = Flask(__name__)


@app.post("/feeds/inspect")
def inspect():
    try:
        return jsonify(titles(request.get_data()))
    except FeedError:
        abort(422)
