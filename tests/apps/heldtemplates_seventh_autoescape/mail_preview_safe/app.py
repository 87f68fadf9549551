from pathlib import Path

from flask import Flask, request
from jinja2 import Environment, FileSystemLoader, select_autoescape

app = Flask(__name__)
mail_env = Environment(loader=FileSystemLoader(Path(__file__).parent / "mails"), autoescape=select_autoescape())


@app.route("/mails/preview")
def preview():
    template = mail_env.get_template("welcome.html")
    return template.render(name=request.args.get("name", "friend"))
