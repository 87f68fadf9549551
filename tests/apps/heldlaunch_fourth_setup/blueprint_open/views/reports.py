from flask import Blueprint

reports = Blueprint("reports", __name__)


@reports.route("/")
def index():
    return {"reports": []}
