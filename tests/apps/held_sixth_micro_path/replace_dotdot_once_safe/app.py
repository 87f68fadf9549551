import os

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/manual")
def manual():
    page = request.args.get("page", "index")
    page = os.path.basename(page)
    with open("/srv/manual/" + page + ".txt", "rb") as src:
        return Response(src.read(), content_type="text/plain; charset=utf-8")
