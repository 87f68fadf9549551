from secrets import token_urlsafe

from flask import Flask, jsonify
from flask_login import LoginManager, current_user, login_required

from .absolute import share_url
from .mail import mail, send_share


def create_app():
    app = Flask(__name__)
    app.config.from_object("share.settings.Production")
    mail.init_app(app)
    LoginManager(app)

    @app.post("/notes/<int:note_id>/share")
    @login_required
    def share(note_id):
        send_share(current_user.manager_email, share_url(token_urlsafe(12)))
        return jsonify(shared=note_id)

    return app
