from flask import Flask, abort, redirect

app = Flask(__name__)
SHORT_LINKS = {
    "docs": "https://docs.example.com/start",
    "status": "https://status.example.com/",
    "jobs": "https://example.com/careers",
}


@app.route("/go/<path:name>")
def go(name):
    if name.startswith("internal/"):
        abort(404)
    return redirect(SHORT_LINKS.get(name) or name)  # finding: open-redirect
