from flask import Flask, Response, request
from jinja2 import Environment, FileSystemLoader, select_autoescape

app = Flask(__name__)
pages = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape(default=True))


@app.get("/vhost")
def vhost():
    text = pages.get_template("vhost.html").render(name=request.args.get("name", "www"))
    return Response(text, mimetype="text/html")
