from flask import Flask
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.from_object("settings")
db = SQLAlchemy(app)

PASSWORD_FIELD = "password"
TOKEN_URL = "https://login.example.com/oauth/token"
API_KEY_HEADER = "X-API-Key"
PASSWORD_RESET_SUBJECT = "Reset your password"
