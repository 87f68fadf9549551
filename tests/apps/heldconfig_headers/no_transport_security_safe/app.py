from flask import Flask, render_template
from flask_talisman import Talisman

USE_HSTS = True

app = Flask(__name__)
Talisman(app, strict_transport_security=USE_HSTS)


@app.get("/")
def start():
    return render_template("start.html")
