import io

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.post("/receipt")
def receipt():
    out = io.StringIO()
    out.write("<ul>")
    for item in request.form.getlist("item"):
        out.write("<li>")
        out.write(item)
        out.write("</li>")
    out.write("</ul>")
    return out.getvalue()  # finding: cross-site-scripting
