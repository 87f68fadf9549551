import queue

from flask import Flask, request

app = Flask(__name__)


@app.get("/board")
def board():
    q = queue.Queue()
    q.put("welcome")
    q.put(request.args.get("note", ""))
    first = q.get()
    second = q.get()
    return "<div>" + second + "</div>"  # finding: cross-site-scripting
