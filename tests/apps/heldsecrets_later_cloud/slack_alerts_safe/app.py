from flask import Flask

from alerts import notify

app = Flask(__name__)


@app.errorhandler(500)
def on_error(_error):
    notify("An unhandled error happened on the shop front")
    return "Something went wrong", 500


@app.get("/health")
def health():
    return {"ok": True}
