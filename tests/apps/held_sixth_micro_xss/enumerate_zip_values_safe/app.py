from flask import Flask, request

app = Flask(__name__)

LABELS = ("First", "Second", "Third")


@app.route("/podium")
def podium():
    names = request.args.getlist("name")
    out = []
    for place, (label, name) in enumerate(zip(LABELS, names), start=1):
        out.append(f"<li value='{place}'>{label}: {len(name)} letters</li>")
    return "<ol>" + "\n".join(out) + "</ol>"
