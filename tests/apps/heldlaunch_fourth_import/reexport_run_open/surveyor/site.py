from flask import Flask

app = Flask("surveyor")


@app.route("/plots")
def plots():
    return {"plots": [12, 14]}


class Runner:
    def __init__(self, flask_app, port=5000):
        self.flask_app = flask_app
        self.port = port

    def start(self):
        self.flask_app.run(port=self.port)  # finding: wsgi-import-blocked


Runner(app).start()
