from flask import Flask

from views import bp

app = Flask(__name__)


def main():
    app.run(port=8200, threaded=True)
    app.register_blueprint(bp)  # finding: code-after-run


if __name__ == "__main__":
    main()
