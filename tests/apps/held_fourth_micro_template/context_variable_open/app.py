from flask import Flask, Response, render_template_string, request

app = Flask(__name__)

LETTER = """Dear %s,

your parcel is on its way.
"""


@app.get("/letter")
def letter():
    name = request.args.get("name", "customer")
    text = render_template_string(LETTER % name)  # finding: template-injection
    return Response(text, mimetype="text/plain")
