from flask import Blueprint, abort, redirect, render_template, request, url_for

from .forms import ContactForm
from .sendmail import deliver

bp = Blueprint("contact", __name__)


@bp.route("/contact", methods=["GET", "POST"])
def contact():
    form = ContactForm()
    if form.validate_on_submit():
        deliver(form.reply_to.data, form.message.data)
        return redirect(url_for("contact.contact"))
    return render_template("contact.html", form=form)
