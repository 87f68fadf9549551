from flask import Flask, abort, request
from markupsafe import escape

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    where = request.args.get("from", request.path)
    return "<h1>Not found</h1><p>%s</p>" % where, 404  # finding: cross-site-scripting


@app.get("/pages/<int:number>")
def page(number):
    if number > 20:
        abort(404)
    return {"page": number}
