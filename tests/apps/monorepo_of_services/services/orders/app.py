from flask import Flask
from config import HOST

app = Flask(__name__)

if __name__ == "__main__":
    app.run(host=HOST)  # finding: bind-all-interfaces
