from flask import Flask
import pytest
app = Flask(__name__)
def test():
    result = app.test_cli_runner().invoke(["x"])
    pytester.run("a", debug=True)
    self.run(debug=True)
class App:
    def run(self, host="0.0.0.0", debug=True): pass
app2 = App()
app2.run(debug=True)
