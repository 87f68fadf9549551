import sys
from flask import Flask
app = Flask(__name__)
def serve():
    app.run(debug=True)  # finding: debug-enabled
def test():
    pass
commands = {"serve": serve, "test": test}
if __name__ == "__main__":
    commands[sys.argv[1]]()
