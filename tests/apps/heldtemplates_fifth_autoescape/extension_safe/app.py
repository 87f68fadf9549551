from flask import Flask, render_template, request

from people import search_people

app = Flask(__name__)


@app.route("/people")
def people():
    q = request.args.get("q", "")
    return render_template("people.j2.html", q=q, people=search_people(q))
