from flask import Flask, jsonify, request

app = Flask(__name__)


def template_path(name):
    cleaned = name.replace("../", "")
    return "/opt/mailer/templates/{}.txt".format(cleaned)


@app.route("/templates/preview", methods=["POST"])
def preview():
    chosen = request.form["template"]
    with open(template_path(chosen)) as template:  # finding: path-traversal
        text = template.read()
    return jsonify(words=len(text.split()), text=text)
