from collections import deque

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    queue = deque(["/account", "/help"])
    queue.appendleft(request.form.get("return_to", "/"))
    queue.rotate(3)
    return redirect(queue[0], code=303)  # finding: open-redirect
