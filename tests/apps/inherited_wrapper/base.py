from flask import Flask
class BaseServer:
    host = "127.0.0.1"
    debug = False
    def __init__(self):
        self.app = Flask(type(self).__name__)
    def serve(self):
        self.app.run(host=self.host, debug=self.debug)  # finding: bind-all-interfaces, debugger-exposed
