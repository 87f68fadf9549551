from flask import Flask, jsonify
from werkzeug.wrappers import Request

app = Flask(__name__)


class TraceMiddleware:
    def __init__(self, wsgi_app):
        self.wsgi_app = wsgi_app

    def __call__(self, environ, start_response):
        trace = Request(environ).args.get("trace", "none")
        trace = trace.replace("\r", "").replace("\n", "")

        def traced(status, headers, exc_info=None):
            headers.append(("X-Trace", trace))
            return start_response(status, headers, exc_info)

        return self.wsgi_app(environ, traced)


app.wsgi_app = TraceMiddleware(app.wsgi_app)


@app.get("/health")
def health():
    return jsonify(status="ok")
