from flask import Flask, jsonify, render_template_string, request

from .render import badge, page

app = Flask(__name__)
PREVIEW = "<p>{{ text }}</p>"


@app.get("/badges")
def badges():
    texts = request.args.getlist("t")
    return page(request.args.get("title", ""), [badge(request.args.get("kind", ""), t) for t in texts])


@app.get("/preview")
def preview():
    return render_template_string(PREVIEW, text=request.args.get("text", ""))


@app.get("/raw")
def raw():
    return jsonify(html=f"<b>{request.args.get('x', '')}</b>")
