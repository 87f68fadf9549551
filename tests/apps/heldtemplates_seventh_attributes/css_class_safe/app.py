from flask import Flask, render_template, request

app = Flask(__name__)

THEMES = ("light", "dark", "sepia")


@app.route("/reader")
def reader():
    theme = request.args.get("theme", "light")
    if theme not in THEMES:
        theme = "light"
    return render_template("reader.html", theme=theme)
