from flask import Flask, jsonify
from werkzeug.middleware import proxy_fix

app = Flask(__name__)
app.config["APPLICATION_ROOT"] = "/wiki"
app.wsgi_app = proxy_fix.ProxyFix(
    app.wsgi_app,
    x_for=1,
    x_proto=1,
    x_prefix=1,  # finding: proxy-headers-trusted
)


@app.get("/pages")
def pages():
    return jsonify(["start", "help"])
