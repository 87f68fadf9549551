import json

from flask import Flask, Response, jsonify, request

app = Flask(__name__)


@app.post("/echo")
def echo():
    return jsonify(received=request.get_json(silent=True))


@app.get("/echo/<word>")
def word(word):
    return {"word": word, "length": len(word)}


@app.get("/calendar/<name>.ics")
def calendar(name):
    body = f"BEGIN:VCALENDAR\r\nX-WR-CALNAME:{''.join(c for c in name if c.isalnum())}\r\nEND:VCALENDAR\r\n"
    return Response(body, content_type="text/calendar; charset=utf-8")


@app.get("/raw")
def raw():
    return json.dumps({"q": request.args.get("q")}), 200, {"Content-Type": "application/json"}
