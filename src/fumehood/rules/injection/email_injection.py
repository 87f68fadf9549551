r"""Client data becomes part of the headers of a mail that is put together as one text.

What `SMTP.sendmail` sends, and what is written to `sendmail -t`, is followed: data before the first empty line stands in
a header. The message classes of `email` and Flask-Mail refuse line breaks in headers, so mails made with them are no
finding, and neither is data in the body.

## Why is this bad?
A line break in a subject ends it. With `\nBcc: …` the client makes your server send mail to anyone, with an empty line
it replaces the text: your address becomes a source of spam and of believable fraud.

## How to fix
Make the mail with `email.message.EmailMessage`, which refuses line breaks in headers, or with Flask-Mail.

```python
message = EmailMessage()
message["Subject"], message["From"], message["To"] = subject, SENDER, DESK
message.set_content(text)
server.send_message(message)
```

## References
- https://docs.python.org/3/library/email.message.html
- https://owasp.org/www-community/vulnerabilities/CRLF_Injection
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="email-injection",
    title="Client data in the headers of a mail",
    severity=5.3,
    confidence=Confidence.HIGH,
    cwe=(93, 150),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "in the subject",
            """
            import smtplib
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/contact", methods=["POST"])
            def contact():
                message = f"From: web@example.org\\r\\nSubject: {request.form['subject']}\\r\\n\\r\\nSee the desk."
                with smtplib.SMTP("mail.internal") as server:
                    server.sendmail("web@example.org", ["desk@example.org"], message)  # finding
                return "Thank you."
            """,
        ),
        Example(
            "in the text",
            """
            import smtplib
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/contact", methods=["POST"])
            def contact():
                message = f"From: web@example.org\\r\\nSubject: Contact\\r\\n\\r\\n{request.form['text']}"
                with smtplib.SMTP("mail.internal") as server:
                    server.sendmail("web@example.org", ["desk@example.org"], message)
                return "Thank you."
            """,
        ),
    ),
)


@follow(RULE, "email")
def in_mail(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the headers of the mail that `{reached.called}` sends",
        harm="With a line break the client adds recipients, or replaces the whole text.",
        advice="Make the mail with `email.message.EmailMessage`, which refuses line breaks in headers.",
    )
