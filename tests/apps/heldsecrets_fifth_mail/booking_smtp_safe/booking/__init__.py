import os

from flask import Flask
from flask_mail import Mail

mail = Mail()


def create_app():
    app = Flask(__name__)
    app.config['MAIL_SERVER'] = 'smtp.mailhaus.de'
    app.config['MAIL_PORT'] = 587
    app.config['MAIL_USE_TLS'] = True
    app.config['MAIL_USERNAME'] = 'noreply@seeblick-pension.de'
    app.config['MAIL_PASSWORD'] = os.environ['MAIL_PASSWORD']
    mail.init_app(app)

    from booking.views import booking
    app.register_blueprint(booking)
    return app
