from flask import Blueprint, current_app, flash, redirect, render_template, session, url_for
from flask_babel import gettext as _
from flask_mail import Mail, Message
from flask_wtf import FlaskForm
from wtforms import EmailField, StringField, TextAreaField
from wtforms.validators import Email, InputRequired, Length

mail = Mail()
bp = Blueprint("contact", __name__)

LANGUAGES = ("de", "en", "it")


class ContactForm(FlaskForm):
    name = StringField(validators=[InputRequired(), Length(max=80)])
    email = EmailField(validators=[InputRequired(), Email()])
    message = TextAreaField(validators=[InputRequired(), Length(max=4000)])


@bp.route("/contact", methods=["GET", "POST"])
def contact():
    form = ContactForm()
    if form.validate_on_submit():
        note = Message(
            subject=_("Message from the website"),
            recipients=[current_app.config["CONTACT_ADDRESS"]],
            reply_to=form.email.data,
        )
        note.body = render_template("mail/contact.txt", name=form.name.data, message=form.message.data)
        mail.send(note)
        flash(_("Thank you, %(name)s!", name=form.name.data))
        return redirect(url_for(".contact"))
    return render_template("contact.html", form=form)


@bp.post("/language/<code>")
def set_language(code: str):
    if code in LANGUAGES:
        session["language"] = code
    return redirect(url_for(".contact"))
