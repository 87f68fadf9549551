from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.get("/items/<int:item_id>")
def item(item_id):
    return {"item": item_id}


@app.get("/find")
def find():
    item_id = request.args.get("id", type=int)
    if item_id is None:
        return redirect(url_for("listing", q=request.args.get("q", "")))
    return redirect(url_for("item", item_id=item_id))


@app.get("/listing")
def listing():
    return {"q": request.args.get("q", "")}


@app.get("/old/<slug>")
def old(slug):
    return redirect(f"https://archive.example.com/pages/{slug}", code=301)
