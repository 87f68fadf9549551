import json

from flask import Flask, request
from jinja2.utils import htmlsafe_json_dumps

app = Flask(__name__)

SHELL = """<!doctype html>
<div id="root"></div>
<script>window.settings = @SETTINGS@;</script>
"""


@app.get("/dashboard")
def dashboard():
    settings = {"theme": "dark", "panel": request.args.get("panel", "home")}
    blob = json.dumps(settings)
    return SHELL.replace("@SETTINGS@", blob)  # finding: cross-site-scripting
