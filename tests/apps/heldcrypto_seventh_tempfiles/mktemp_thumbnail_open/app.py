from flask import Flask, Response, request
from flask_login import login_required

from thumbs import thumbnail

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 8 * 1024 * 1024


@app.route("/thumbnail", methods=["POST"])
@login_required
def make_thumbnail():
    return Response(thumbnail(request.files["photo"].stream), mimetype="image/jpeg")
