from flask import Flask, request

from rendering import show

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return show("Page {{ path }} does not exist", path=request.path), 404
