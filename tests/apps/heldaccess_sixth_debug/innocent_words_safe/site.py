from flask import Flask, render_template

app = Flask(__name__)

GUIDES = {"debugging": "Debugging your router", "testing": "Testing the line"}


@app.get("/developers")
def developers():
    return render_template("developers.html")


@app.get("/devices")
def devices():
    return render_template("devices.html")


@app.get("/latest")
def latest():
    return render_template("latest.html")


@app.get("/contests/<slug>")
def contest(slug):
    return render_template("contest.html", slug=slug)


@app.get("/guides/debugging-your-router")
def debugging_guide():
    return render_template("guide.html", title=GUIDES["debugging"])


@app.get("/test-results/<int:lab_number>/help")
def test_results_help(lab_number):
    return render_template("results_help.html", lab_number=lab_number)
