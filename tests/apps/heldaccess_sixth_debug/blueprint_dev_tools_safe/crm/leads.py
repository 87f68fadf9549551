from flask import Blueprint, render_template
from flask_login import login_required

leads = Blueprint("leads", __name__)


@leads.get("/")
@login_required
def index():
    return render_template("leads/index.html")
