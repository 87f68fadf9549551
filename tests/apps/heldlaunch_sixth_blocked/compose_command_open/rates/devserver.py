from flask import Flask

from rates.views import bp


def register(app: Flask) -> None:
    app.register_blueprint(bp)


demo = Flask("demo")
register(demo)
demo.run(port=5002)  # finding: wsgi-import-blocked
