from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.get("/employees/<int:number>")
    def employee(number):
        return {"number": number}

    return app
