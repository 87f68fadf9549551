from gevent import monkey
monkey.patch_all()

from flask import Flask, jsonify
from gevent.pywsgi import WSGIServer

app = Flask(__name__)


@app.route('/v1/time')
def now():
    import time
    return jsonify(now=time.time())


def main():
    http_server = WSGIServer(('0.0.0.0', 8000), app)
    http_server.serve_forever()


if __name__ == '__main__':
    main()
