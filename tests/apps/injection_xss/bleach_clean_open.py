import bleach
from flask import Blueprint, Flask, request

comments = Blueprint("comments", __name__, url_prefix="/comments")


@comments.post("/preview")
def preview():
    text = request.form.get("text", "")
    body = bleach.linkify(text)
    return "<article>" + body + "</article>"  # finding: cross-site-scripting


app = Flask(__name__)
app.register_blueprint(comments)
