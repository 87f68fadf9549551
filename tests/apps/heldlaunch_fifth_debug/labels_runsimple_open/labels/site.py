from flask import Flask

site = Flask("labels.site")


@site.get("/")
def home():
    return "<h1>Labels</h1>"
