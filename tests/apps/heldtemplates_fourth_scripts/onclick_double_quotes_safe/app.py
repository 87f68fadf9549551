from flask import Flask, render_template, request

app = Flask(__name__)
TAGS: list[str] = []


@app.post("/tags")
def add():
    TAGS.append(request.get_json()["tag"])
    return {"ok": True}


@app.get("/tags")
def tags():
    return render_template("tags.html", tags=TAGS)
