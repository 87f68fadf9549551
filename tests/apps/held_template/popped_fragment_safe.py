from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)


@app.get("/case/03001")
def case_03001():
    param = request.cookies.get("case03001", "")
    parts = ["Hello", param, "Goodbye"]
    parts.pop(-2)
    bar = parts[-1]
    html = render_template_string("<p>" + bar + "</p>")
    return jsonify(html=html)
