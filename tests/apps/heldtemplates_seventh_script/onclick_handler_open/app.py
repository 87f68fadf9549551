from flask import Flask, render_template

from people import all_people

app = Flask(__name__)


@app.route("/people")
def people():
    return render_template("people.html", people=all_people())
