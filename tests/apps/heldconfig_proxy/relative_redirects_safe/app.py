from flask import Flask, jsonify, redirect, url_for

app = Flask(__name__)


@app.get("/old-prices")
def old_prices():
    return redirect(url_for("prices"), code=301)


@app.get("/prices")
def prices():
    return jsonify(coffee=3.2, tea=2.8)
