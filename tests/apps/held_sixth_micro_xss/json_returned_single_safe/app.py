from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/api/echo")
def echo():
    return {"echo": request.args.get("text", ""), "ok": True}


@app.post("/api/echo")
def echo_post():
    return jsonify(f"<b>{request.form['text']}</b>")
