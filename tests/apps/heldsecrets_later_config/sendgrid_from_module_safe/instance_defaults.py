SENDGRID_API_KEY = None  # comes from FLASK_SENDGRID_API_KEY
SENDGRID_SENDER = "hello@nordfleet.io"
PER_PAGE = 50
