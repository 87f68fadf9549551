from flask import Flask
app = Flask(__name__)

class Job:
    def run(self, debug=False, host="0.0.0.0"):
        return debug

class App:
    def run(self, debug=False):
        pass

Job().run(debug=True)
App().run(debug=True)
application = App()
application.run(debug=True)
