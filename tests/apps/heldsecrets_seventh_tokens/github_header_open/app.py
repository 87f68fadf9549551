from flask import Flask

from releases import latest_release

app = Flask(__name__)


@app.get("/version")
def version():
    release = latest_release()
    return {"tag": release["tag_name"], "published": release["published_at"]}
