from threading import Thread
from flask import Flask


class WebServer(Thread):
    def __init__(self, port):
        super().__init__(daemon=True)
        self.port = port
        self.app = Flask("web")

    def run(self):
        self.app.run(host="0.0.0.0", port=self.port)  # finding: bind-all-interfaces


def start():
    server = WebServer(8000)
    server.start()
    return server
