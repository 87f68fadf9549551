from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/badge")
def badge():
    text = request.args.get("text", "")
    return str(Markup("<em>%s</em>" % text))  # finding: cross-site-scripting
