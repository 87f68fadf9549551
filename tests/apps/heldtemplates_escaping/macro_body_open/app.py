from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/notice")
def notice():
    return render_template("notice.html", text=request.args.get("text", ""))
