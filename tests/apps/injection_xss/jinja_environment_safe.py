from flask import Flask, request
from jinja2 import DictLoader, Environment

app = Flask(__name__)

loader = DictLoader({"profile.html": "<h1>{{ nick }}</h1>"})
pages = Environment(loader=loader, autoescape=True)


@app.get("/profile")
def profile():
    nick = request.args["nick"]
    return pages.get_template("profile.html").render(nick=nick)
