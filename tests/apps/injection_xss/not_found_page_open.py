from flask import Flask, request

app = Flask(__name__)


@app.errorhandler(404)
def page_not_found(error):
    path = request.path
    return "<h1>Not found</h1><p>There is no page " + path + ".</p>", 404  # finding: cross-site-scripting


@app.get("/")
def index():
    return "<h1>Welcome</h1>"
