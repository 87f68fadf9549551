from gevent import monkey

monkey.patch_all()

from flask import Flask  # noqa: E402
from gevent.pywsgi import WSGIServer  # noqa: E402

app = Flask(__name__)


@app.get("/alerts")
def alerts():
    return {"alerts": []}


def run():
    server = WSGIServer(("0.0.0.0", 8000), app)
    server.serve_forever()


if __name__ == "__main__":
    run()
