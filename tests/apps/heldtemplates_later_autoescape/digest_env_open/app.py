from flask import Flask, request, session

from digest.render import render_digest

app = Flask(__name__)
app.config.from_prefixed_env()


@app.get("/digest/preview")
def preview():
    notes = request.args.getlist("note")
    return render_digest("weekly", member=session.get("name", ""), notes=notes)
