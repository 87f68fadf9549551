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
        from flask import redirect
        from flask_login import login_user
        from .users import find_user

        @app.route("/become/<username>")  # finding: debug-only-route
        def become(username):
            login_user(find_user(username))
            return redirect("/")
    return app
