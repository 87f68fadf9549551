import os

from flask import Flask, render_template, send_from_directory

from forms import ReportForm

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
REPORTS = "/srv/reports"


@app.route("/reports", methods=["GET", "POST"])
def reports():
    form = ReportForm()
    if form.validate_on_submit():
        name = f"{form.kind.data}-{form.year.data}.pdf"
        with open(os.path.join(REPORTS, name), "rb") as handle:
            size = len(handle.read())
        if size:
            return send_from_directory(REPORTS, name)
    return render_template("reports.html", form=form)
