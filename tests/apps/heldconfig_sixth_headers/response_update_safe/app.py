from flask import Flask, render_template_string

app = Flask(__name__)
PAGE = "<!doctype html><title>Tides</title><p>High water: {{ at }}</p>"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@app.after_request
def _headers(response):
    response.headers.update(HEADERS)
    return response


@app.get("/tides")
def tides():
    return render_template_string(PAGE, at="12:40")
