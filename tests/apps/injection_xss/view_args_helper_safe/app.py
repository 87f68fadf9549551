from flask import Flask, request

from pages import heading, page

app = Flask(__name__)


@app.get("/groups/<name>/<int:number>")
def group(name, number):
    values = dict(request.view_args)
    title = heading(values["number"])
    return page(title)
