"""Interface texts: the words are about passwords, none is one."""
LABELS = {
    "en": {"password": "Password", "new_password": "New password", "token": "Access token"},
    "de": {"password": "Kennwort", "new_password": "Neues Kennwort", "token": "Zugangsschlüssel"},
    "fr": {"password": "Mot de passe", "new_password": "Nouveau mot de passe", "token": "Jeton d'accès"},
}
PASSWORD_TOO_SHORT = "Das Kennwort muss mindestens 12 Zeichen haben."
PASSWORD_FIELD = "user_password"
TOKEN_HEADER = "X-Service-Token"
SECRET_NAME = "prod/orders/database"
API_KEY_ENV = "ORDERS_GEOCODER_API_KEY"
PASSWORD_REGEX = r"^(?=.*[A-Z])(?=.*\d)[\x20-\x7e]{12,128}$"
