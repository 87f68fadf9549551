from flask import Flask
from flask_login import LoginManager

login_manager = LoginManager()
login_manager.login_view = "main.login"


def create_app(config="forum.settings.Production"):
    app = Flask(__name__)
    app.config.from_object(config)
    login_manager.init_app(app)

    from .main import main
    app.register_blueprint(main)

    if app.debug:
        app.jinja_env.auto_reload = True
        app.config["TEMPLATES_AUTO_RELOAD"] = True
    return app
