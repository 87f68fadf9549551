from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024


@app.route("/upload", methods=["POST"])
def upload():
    item = request.files["document"]
    label = secure_filename(item.filename)
    size = len(item.read())
    return "<p>Received <i>{}</i> ({} bytes)</p>".format(label, size)
