from flask import Flask, request

from rendering import show

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return show("Page " + request.path + " does not exist"), 404
