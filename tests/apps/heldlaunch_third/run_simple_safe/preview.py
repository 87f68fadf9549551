from flask import Flask

site = Flask("site")
api = Flask("api")


@site.get("/")
def home():
    return "<h1>Preview</h1>"


@api.get("/version")
def version():
    return {"version": 3}
