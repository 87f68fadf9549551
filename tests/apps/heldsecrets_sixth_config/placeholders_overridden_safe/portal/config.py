class Config:
    MAIL_SERVER = "smtp.example.org"
    MAIL_PASSWORD = ""
    OAUTH_CLIENT_SECRET = None
    PAYMENT_API_KEY = "<set-in-environment>"
    SMS_TOKEN = "xxxxxxxxxxxxxxxx"
