from flask import Flask, render_template, request

app = Flask(__name__)
COMMENTS: list[dict] = []


@app.post("/comments")
def add_comment():
    COMMENTS.append({"author": request.json["author"], "text": request.json["text"]})
    return {"ok": True}


@app.get("/comments")
def comments():
    return render_template("comments.html", comments=COMMENTS)
