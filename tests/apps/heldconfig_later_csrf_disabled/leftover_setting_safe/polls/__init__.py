from flask import Flask
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()


def create_app(config="config.Config"):
    app = Flask(__name__)
    app.config.from_object(config)
    csrf.init_app(app)
    from polls.votes import votes
    app.register_blueprint(votes)
    return app
