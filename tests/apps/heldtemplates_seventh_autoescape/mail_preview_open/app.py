from pathlib import Path

from flask import Flask, request
from jinja2 import Environment, FileSystemLoader

app = Flask(__name__)
mail_env = Environment(loader=FileSystemLoader(Path(__file__).parent / "mails"))  # finding: autoescape-disabled


@app.route("/mails/preview")
def preview():
    template = mail_env.get_template("welcome.html")
    return template.render(name=request.args.get("name", "friend"))
