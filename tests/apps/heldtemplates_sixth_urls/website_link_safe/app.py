from flask import Flask, render_template

from members import member

app = Flask(__name__)


@app.get("/members/<int:member_id>")
def show(member_id):
    return render_template("member.html", member=member(member_id))
