from flask import Flask, jsonify, render_template, render_template_string, request
from markupsafe import Markup, escape

app = Flask(__name__)
GREETING = "<p>Welcome, {{ name }}!</p>"


def nl2br(value):
    return Markup("<br>").join(escape(line) for line in value.splitlines())


app.jinja_env.filters["nl2br"] = nl2br


@app.get("/hello/<name>")
def hello(name):
    return render_template_string(GREETING, name=name)


@app.get("/tag")
def tag():
    return f"<b>{escape(request.args.get('t', ''))}</b>"


@app.post("/note")
def note():
    text = request.form.get("text", "")
    if request.accept_mimetypes.best == "application/json":
        return jsonify(text=text)
    return render_template("note.html", text=text)


@app.get("/page/<int:number>")
def page(number):
    return f"<h1>Page {number}</h1>"
