import bleach
from flask import Blueprint, Flask, request

comments = Blueprint("comments", __name__, url_prefix="/comments")


@comments.post("/preview")
def preview():
    text = request.form.get("text", "")
    body = bleach.linkify(bleach.clean(text))
    return "<article>" + body + "</article>"


app = Flask(__name__)
app.register_blueprint(comments)
