import os

from flask import Flask, redirect, request

app = Flask(__name__)
app.config.from_mapping(
    REGION=os.environ.get("REGION", "eu"),
)


@app.get("/old/<int:item>")
def old(item):
    target = f"{request.url_root}items/{item}"  # finding: trusted-hosts-missing
    return redirect(target, code=301)


@app.get("/items/<int:item>")
def show(item):
    return {"item": item, "region": app.config["REGION"]}
