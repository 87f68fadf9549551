from flask import Flask, abort

from forms import NicknameForm

app = Flask(__name__)
app.config.from_prefixed_env()


@app.route("/badge", methods=["POST"])
def badge():
    form = NicknameForm()
    if not form.validate_on_submit():
        abort(400)
    return f'<span class="badge">{form.nickname.data}</span>'  # finding: cross-site-scripting
