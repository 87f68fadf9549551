from flask import Blueprint, Flask, render_template, request

search = Blueprint("search", __name__)


@search.get("/search")
def find():
    query = request.args.get("q", "")
    return render_template("search.html", q=query, hits=[])


app = Flask(__name__)
app.register_blueprint(search, url_prefix="/shop")
