from flask import Flask

from views import bp

app = Flask(__name__)


def main():
    app.register_blueprint(bp)  # finding: setup-only-under-main
    app.run(port=8200, threaded=True)


if __name__ == "__main__":
    main()
