from gevent import monkey

monkey.patch_all()

from flask import Flask
from gevent.pywsgi import WSGIServer

app = Flask(__name__)


@app.get("/lookup/<code>")
def lookup(code: str):
    return {"code": code, "country": {"nl": "Netherlands"}.get(code)}


if __name__ == "__main__":
    WSGIServer(("0.0.0.0", 8080), app).serve_forever()
