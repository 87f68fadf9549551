from flask import Flask, flash, redirect, render_template, url_for

from .forms import ContactForm
from .mailer import deliver


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()

    @app.route("/contact", methods=["GET", "POST"])
    def contact():
        form = ContactForm()
        if form.validate_on_submit():
            deliver(form.subject.data, form.body.data)
            flash("Thank you!")
            return redirect(url_for("contact"))
        return render_template("contact.html", form=form)

    return app
