from flask import Flask, g, jsonify, render_template_string, request

app = Flask(__name__)

BANNERS = {"day": "Good day, {{ user }}", "night": "Good night, {{ user }}"}


@app.before_request
def choose_banner():
    wanted = request.headers.get("X-Banner", "day")
    g.banner_name = wanted
    g.banner = BANNERS.get(wanted, BANNERS["day"])


@app.get("/banner")
def banner():
    source = "{# banner #}" + g.banner
    text = render_template_string(source, user="guest")
    return jsonify(banner=text)
