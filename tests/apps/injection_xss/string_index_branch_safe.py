from flask import Flask, request

app = Flask(__name__)

LAYOUTS = "ABC"
DEFAULT_TITLE = "Dashboard"


@app.get("/dashboard")
def dashboard():
    title = request.args.get("title", DEFAULT_TITLE)
    layout = LAYOUTS[2]
    shown = title if layout == "B" else DEFAULT_TITLE
    return f"<title>{shown}</title><h1>{shown}</h1>"
