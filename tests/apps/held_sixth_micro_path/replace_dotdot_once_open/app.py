import os

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/manual")
def manual():
    page = request.args.get("page", "index")
    page = page.replace("../", "")
    with open("/srv/manual/" + page + ".txt", "rb") as src:  # finding: path-traversal
        return Response(src.read(), content_type="text/plain; charset=utf-8")
