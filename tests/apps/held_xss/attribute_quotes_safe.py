import html

from flask import Blueprint, Flask, request

search_bp = Blueprint("search", __name__)


def text_input(name, value):
    return f"<input name={name!r} value='{html.escape(value, quote=True)}'>"


@search_bp.get("/search")
def search_form():
    q = request.args.get("q", "")
    field = text_input("q", q)
    return "<form action='/search'>" + field + "<button>Go</button></form>"


app = Flask(__name__)
app.register_blueprint(search_bp)
