from flask import Flask, abort, render_template

from models import find_member

app = Flask(__name__)


@app.get("/members/<int:member_id>")
def member(member_id):
    found = find_member(member_id)
    if found is None:
        abort(404)
    return render_template("member.html", member=found)
