from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/note")
def note():
    text = request.args.get("text", "")
    html = Markup("<em>%s</em>" % text)  # finding: cross-site-scripting
    return render_template_string("<div>{{ body }}</div>", body=html)
