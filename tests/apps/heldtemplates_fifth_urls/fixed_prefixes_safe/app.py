from flask import Flask, abort, render_template, url_for

from venues import find_venue

app = Flask(__name__)


@app.get("/media/<path:name>")
def media(name):
    return app.send_static_file(name)


@app.get("/venues/<slug>")
def venue(slug):
    found = find_venue(slug)
    if not found:
        abort(404)
    canonical = url_for("venue", slug=found["slug"], _external=True)
    return render_template("venue.html", venue=found, canonical=canonical)
