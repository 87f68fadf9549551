import os

from flask import Flask, render_template_string, request

from forms import TOKEN_HEADER, SignupForm

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.route("/signup", methods=["GET", "POST"])
def signup():
    form = SignupForm()
    if form.validate_on_submit():
        return {"token_seen": TOKEN_HEADER in request.headers}
    return render_template_string("<form method=post>{{ form.hidden_tag() }}{{ form.password() }}</form>", form=form)
