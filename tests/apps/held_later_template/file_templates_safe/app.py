from flask import Flask, Response, abort, request
from jinja2 import Environment, FileSystemLoader, select_autoescape

app = Flask(__name__)
mail_env = Environment(loader=FileSystemLoader("mails"), autoescape=select_autoescape(["html"]))
MAILS = {"welcome": "welcome.html", "reset": "reset.html"}


@app.get("/mails/<kind>")
def mail(kind):
    if kind not in MAILS:
        abort(404)
    template = mail_env.get_template(MAILS[kind])
    return Response(template.render(name=request.args.get("name", "you")), mimetype="text/html")
