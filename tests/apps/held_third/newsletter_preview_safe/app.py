from flask import Flask, render_template_string, request
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.from_envvar("NEWSLETTER_SETTINGS")
mail = Mail(app)

LAYOUT = """
<html><body>
  <p>Hello {{ name }},</p>
  <div>{{ body }}</div>
  <p>Your {{ company }} team</p>
</body></html>
"""


def build(body):
    source = LAYOUT.replace("{{ company }}", "Acme")
    return render_template_string(source, name="Test", company="Acme", body=body)


@app.route("/newsletter/test", methods=["POST"])
def send_test():
    message = Message("Newsletter test", recipients=[app.config["TEST_RECIPIENT"]])
    message.html = build(request.form["body"])
    mail.send(message)
    return {"sent": True}
