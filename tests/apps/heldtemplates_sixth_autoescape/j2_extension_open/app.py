from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/profile")
def profile():
    nickname = request.args.get("nickname", "anonymous")
    return render_template("profile.html.j2", nickname=nickname)  # finding: autoescape-disabled
