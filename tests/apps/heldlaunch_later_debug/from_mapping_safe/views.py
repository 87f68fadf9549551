from flask import Blueprint, render_template_string

site = Blueprint("site", __name__)


@site.route("/")
def index():
    return render_template_string("<p>{{ config['APPLICATION_ROOT'] }}</p>")
