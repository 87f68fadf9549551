from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)

PAGE = "<html><body><h2>Results for {{ term }}</h2></body></html>"


@app.get("/search")
def search():
    term = request.args.get("q", "")
    return render_template_string(PAGE, term=Markup(term))  # finding: cross-site-scripting
