from flask import Flask, render_template, request

app = Flask(__name__)
PHOTOS: list[dict] = []


@app.post("/photos")
def add():
    PHOTOS.append({"id": len(PHOTOS) + 1, "caption": request.get_json()["caption"]})
    return {"id": len(PHOTOS)}, 201


@app.get("/photos")
def index():
    return render_template("photos/index.html", photos=PHOTOS)
