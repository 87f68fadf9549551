from flask import Flask

class Web:
    app = Flask(__name__)
    HOST = "0.0.0.0"

    @classmethod
    def serve(cls):
        cls.app.run(host=cls.HOST)  # finding: bind-all-interfaces

    @staticmethod
    @app.route("/")
    def index():
        return ""

if __name__ == "__main__":
    Web.serve()
