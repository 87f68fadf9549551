from flask import Blueprint, Flask, jsonify, render_template_string, request

badges = Blueprint("badges", __name__)

BADGE = "%s - {{ holder }} ({{ level }})"


@badges.route("/badges/<path:event>")
def badge(event):
    holder = request.args.get("holder", "")
    source = BADGE % "PyDay"
    text = render_template_string(source, holder=holder, level="guest")
    return jsonify(badge=text)


app = Flask(__name__)
app.register_blueprint(badges)
