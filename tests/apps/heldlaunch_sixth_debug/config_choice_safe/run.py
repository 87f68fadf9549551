from flask import Flask

import settings
from views import bp


def create_app(config=settings.active):
    app = Flask(__name__)
    app.config.from_object(config)
    app.register_blueprint(bp)
    return app


if __name__ == "__main__":
    app = create_app()
    app.run()
