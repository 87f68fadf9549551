from flask import Flask, render_template_string, request

from pages import GREETING, layout

app = Flask(__name__)


@app.get("/hello")
def hello():
    return render_template_string(layout(GREETING), name=request.args.get("name", "stranger"))


@app.get("/bye")
def bye():
    return render_template_string(layout("<p>Bye, {{ request.args.get('name', 'stranger') }}</p>"))
