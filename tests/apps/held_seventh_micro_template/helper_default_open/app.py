from flask import Flask, render_template_string, request

from pages import pick_layout

app = Flask(__name__)


@app.route("/banner")
def banner():
    source = pick_layout(request.args.get("layout"), request.args.get("custom", ""))
    return render_template_string(source, title="Sale")  # finding: template-injection
