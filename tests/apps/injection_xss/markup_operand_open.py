"""The page header of the intranet, greeting whoever is named in the cookie."""

from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)

PAGE = "<header>{{ greeting }}</header>"


@app.get("/")
def index():
    name = request.cookies.get("name", "colleague")
    greeting = Markup("<strong>%s</strong>" % name)  # finding: cross-site-scripting
    return render_template_string(PAGE, greeting=greeting)
