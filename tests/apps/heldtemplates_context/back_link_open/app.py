from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/help")
def help_page():
    return render_template("help.html", back=request.args.get("back", "/"))
