import flask

class Server(flask.Flask):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.config["DEBUG"] = True

    def start(self):
        self.run(host="0.0.0.0")  # finding: bind-all-interfaces, debugger-exposed
