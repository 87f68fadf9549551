from flask import Flask
from flask_cors import CORS
from flask_login import LoginManager
app = Flask(__name__)
login = LoginManager()
if __name__ == "__main__":
    CORS(app)  # finding: setup-only-under-main
    login.init_app(app)
    app.run()
