from flask import Flask, request, send_file

from files import attachment_path, ensure_inside

app = Flask(__name__)


@app.route("/wiki/<int:page>/attachment")
def attachment(page):
    path = ensure_inside(attachment_path(page, request.args["name"]))
    return send_file(path)  # finding: path-traversal


@app.errorhandler(ValueError)
def bad_attachment(_error):
    return "no such attachment", 404
