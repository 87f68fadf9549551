import csv
import io

from flask import Flask, Response, request

app = Flask(__name__)


def quoted(text):
    return text.replace('"', "'")


@app.route("/feedback/export", methods=["POST"])
def export_feedback():
    comments = [request.form.get("praise", ""), request.form.get("wish", "")]
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL)
    writer.writerows([quoted(comment)] for comment in comments)  # finding: csv-injection
    headers = {"Content-Disposition": "attachment; filename=feedback.csv"}
    return Response(buffer.getvalue(), mimetype="text/csv", headers=headers)
