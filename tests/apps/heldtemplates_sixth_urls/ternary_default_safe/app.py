from flask import Flask, render_template

from shops import shop

app = Flask(__name__)


@app.get("/shops/<slug>")
def show(slug):
    return render_template("shop.html", shop=shop(slug))
