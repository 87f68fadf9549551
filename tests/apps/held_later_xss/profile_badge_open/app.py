from flask import Flask, render_template, request

from formatting import badge

app = Flask(__name__)


@app.get("/members/preview")
def member_preview():
    name = request.args.get("name", "Guest")
    level = request.args.get("level", 1, type=int)
    return render_template("member.html", badge=badge(name, level))
