from flask import Flask
from config import HOST, DEBUG

app = Flask(__name__)

if __name__ == "__main__":
    app.run(host=HOST, debug=DEBUG)  # finding: debug-enabled
