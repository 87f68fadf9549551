PASSWORD_FIELD = "password"
TOKEN_HEADER = "X-Auth-Token"
SECRET_NAME = "prod/ledger/database"
API_KEY_ENV = "LEDGER_API_KEY"
PASSWORD_RESET_URL = "/account/password/reset"
PASSWORD_RESET_TEMPLATE = "account/password_reset.html"
TOKEN_TYPE = "Bearer"
CREDENTIALS_FILE = "/run/secrets/ledger_credentials"
PASSWORD_ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
MESSAGES = {
    "password": "Use at least twelve characters.",
    "token": "This link has expired, please ask for a new one.",
    "secret": "Wrong answer",
}
