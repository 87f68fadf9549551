import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)

TOKEN_ENV = "CRM_ACCESS_TOKEN"
API_KEY_HEADER = "X-Api-Key"
PASSWORD_FIELD = "new_password"
TOKEN_URL = "https://login.example.com/oauth2/v2.0/token"
SECRET_NAME = "projects/example-prod/secrets/crm-token/versions/latest"
PASSWORD_RESET_TEMPLATE = "mail/password_reset.html"
CSRF_COOKIE_NAME = "csrf_token"


@app.get("/customers")
def customers():
    headers = {API_KEY_HEADER: os.environ[TOKEN_ENV]}
    return jsonify(requests.get("https://crm.example.com/v1", headers=headers, timeout=5).json())
