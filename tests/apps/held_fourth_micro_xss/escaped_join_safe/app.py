from flask import Flask, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.get("/list")
def listing():
    items = Markup("").join(Markup("<li>{}</li>").format(i) for i in request.args.getlist("i"))
    heading = escape(request.headers.get("X-Title", "List"))
    return Markup("<h1>{}</h1><ul>{}</ul>").format(heading, items)
