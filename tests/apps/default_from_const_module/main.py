from constants import *
from flask import Flask
app = Flask(__name__)
if __name__ == "__main__":
    app.run(DEFAULT_HOST, debug=DEBUG)  # finding: bind-all-interfaces, debugger-exposed
