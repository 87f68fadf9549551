from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.errorhandler(404)
def page_not_found(error):
    path = str(escape(request.path))
    return "<h1>Not found</h1><p>There is no page " + path + ".</p>", 404


@app.get("/")
def index():
    return "<h1>Welcome</h1>"
