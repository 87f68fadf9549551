from flask import Flask, jsonify, request

from .mail import RawMailer
from .models import Member, db


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("TEAM")
    db.init_app(app)
    mailer = RawMailer(app.config["SMTP_HOST"])

    @app.post("/members/<int:member_id>/invite")
    def invite(member_id):
        member = db.get_or_404(Member, member_id)
        topic = request.form.get("topic", "our team")
        mailer.send(member.email, f"Invitation: {topic}", "You are invited.")
        return jsonify(ok=True)

    return app
