from flask import Blueprint, render_template, request

catalog = Blueprint("catalog", __name__)


@catalog.route("/")
def listing():
    wanted = request.args.get("category", "all")
    return render_template("listing.html", category=wanted)
