from flask import Flask, render_template, request
from markupsafe import Markup

from catalogue import find_products

app = Flask(__name__)


@app.route("/search")
def search():
    term = request.args.get("q", "").strip()
    products = find_products(term)
    if not products:
        return Markup("<h1>Search</h1><p>Nothing found for <b>%s</b>.</p>" % term)  # finding: cross-site-scripting
    return render_template("results.html", products=products, term=term)
