from flask import Flask, render_template

from members import newest

app = Flask(__name__)


@app.route("/members")
def members():
    return render_template("members.html", members=newest(20))
