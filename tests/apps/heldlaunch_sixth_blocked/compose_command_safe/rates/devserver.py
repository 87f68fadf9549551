from flask import Flask

from rates.views import bp


def register(app: Flask) -> None:
    app.register_blueprint(bp)


if __name__ == "__main__":
    demo = Flask("demo")
    register(demo)
    demo.run(port=5002)
