from flask import Flask, render_template

from products import load

app = Flask(__name__)


@app.get("/products")
def products():
    return render_template("products.html", products=load(), chosen="b")
