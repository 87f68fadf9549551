from flask import Flask, request

from sealed.box import seal

app = Flask(__name__)


@app.post("/seal")
def seal_view():
    return {"sealed": seal(request.form["text"])}
