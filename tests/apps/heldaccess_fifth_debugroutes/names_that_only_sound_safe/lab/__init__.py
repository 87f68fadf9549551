from flask import Blueprint, Flask, jsonify, render_template

site = Blueprint("site", __name__)


@site.get("/devices")
def devices():
    return render_template("devices.html")


@site.get("/developers")
def developers():
    return render_template("developers.html")


@site.get("/testimonials")
def testimonials():
    return render_template("testimonials.html")


@site.get("/development-fund")
def development_fund():
    return render_template("fund.html")


@site.get("/api/latest")
def latest():
    return jsonify(version="4.2.0")


def create_app():
    app = Flask(__name__)
    app.register_blueprint(site)
    return app
