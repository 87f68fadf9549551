from flask import Flask, render_template, render_template_string, request
from markupsafe import Markup, escape

app = Flask(__name__)
ROW = "<tr><td>{{ key }}</td><td>{{ value }}</td></tr>"


@app.get("/debug-form")
def table():
    rows = Markup("").join(
        Markup(render_template_string(ROW, key=k, value=v)) for k, v in request.args.items()
    )
    return render_template("table.html", rows=rows)


@app.get("/hello/<name>")
def hello(name):
    return f"<h1>Hello {escape(name)}</h1>"


@app.get("/hi/<name>")
def hi(name):
    return Markup("<p>Hi {}</p>").format(name)
