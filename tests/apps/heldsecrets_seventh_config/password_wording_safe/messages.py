from enum import Enum

PASSWORD_RULES = "Use at least 12 characters, with one digit and one symbol!"
PASSWORD_LABEL = "New-Password*"
RESET_PASSWORD_TEMPLATE = "mail/reset_password.html"
TOKEN_HEADER = "X-Service-Token"
API_KEY_QUERY_PARAM = "api_key"
SECRET_SANTA_TITLE = "Secret Santa 2025"

TRANSLATIONS = {
    "password": "Passwort",
    "token": "Zugangscode",
    "secret_question": "Sicherheitsfrage",
}


class AuthError(str, Enum):
    INVALID_PASSWORD = "invalid_password"
    TOKEN_EXPIRED = "token_expired"
    MISSING_API_KEY = "missing_api_key"
