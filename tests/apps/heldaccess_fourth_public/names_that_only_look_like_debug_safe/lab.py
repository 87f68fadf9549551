"""Laboratory results and product tests: nothing here is a debugging aid."""
import os

from flask import Flask, render_template

app = Flask(__name__)
app.secret_key = os.environ["LAB_SECRET"]


@app.get("/latest")
def latest():
    return render_template("latest.html")


@app.get("/testimonials")
def testimonials():
    return render_template("testimonials.html")


@app.get("/tests/covid")
def covid_tests():
    return render_template("product_list.html", kind="covid")


@app.get("/developers")
def developers():
    return render_template("developers.html")


@app.get("/contest/<slug>")
def contest(slug: str):
    return render_template("contest.html", slug=slug)
