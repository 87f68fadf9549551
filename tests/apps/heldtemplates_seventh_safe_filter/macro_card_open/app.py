from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/profile")
def profile():
    return render_template(
        "profile.html",
        nickname=request.args.get("nickname", "anonymous"),
        about=request.args.get("about", ""),
    )
