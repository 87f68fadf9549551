from flask import Blueprint, Flask, request
from markupsafe import escape

bp = Blueprint("fragments", __name__)
CITIES = ["Aachen", "Bergen", "Cork", "Dublin", "Esbjerg"]


def item(label):
    return f"<li>{label}</li>"


def render_list(term):
    hits = [city for city in CITIES if term.lower() in city.lower()]
    if not hits:
        hits = ["No city matches " + term]
    return "<ul>" + "".join(item(hit) for hit in hits) + "</ul>"


@bp.route("/cities")
def cities():
    term = request.args.get("term", "")
    return render_list(term)  # finding: cross-site-scripting


app = Flask(__name__)
app.register_blueprint(bp)
