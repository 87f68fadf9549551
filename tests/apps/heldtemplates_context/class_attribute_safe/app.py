from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/theme")
def theme():
    return render_template("theme.html", css=request.args.get("theme", "light"))
